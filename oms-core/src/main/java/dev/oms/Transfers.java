package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.TransferId;
import dev.oms.inventory.CancelTransfer;
import dev.oms.inventory.DispatchTransfer;
import dev.oms.inventory.OrderTransfer;
import dev.oms.inventory.ReceiveTransfer;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferState;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.List;

/** Goods that go from node to node. */
public final class Transfers {
    private final Oms oms;
    private final Parts parts;

    Transfers(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Sets goods aside that are to go to another node. */
    public Outcome<TransferId> order(String from, String to, StockItem... items) {
        return oms.execute(new OrderTransfer(from, to, List.of(items), ""));
    }

    /** The goods left; without any units, all that were ordered did. */
    public Outcome<TransferId> dispatch(TransferId id, StockItem... units) {
        return oms.execute(new DispatchTransfer(id.value(), List.of(units)));
    }

    /** Goods arrived, the rest is still on its way; without any units, everything has arrived. */
    public Outcome<TransferId> receive(TransferId id, StockItem... units) {
        return oms.execute(new ReceiveTransfer(id.value(), List.of(units), List.of(), ""));
    }

    /** Units will not arrive any more. */
    public Outcome<TransferId> miss(TransferId id, String sku, long units, String reason) {
        return oms.execute(new ReceiveTransfer(id.value(), List.of(), List.of(new StockItem(sku, units)), reason));
    }

    /** Gives up a transfer whose goods have not left. */
    public Outcome<TransferId> cancel(TransferId id, String reason) {
        return oms.execute(new CancelTransfer(id.value(), reason));
    }

    /** A page of transfers in a state, oldest first; cursor empty for the first page. */
    public Page<Transfer> in(TransferState state, String cursor) {
        return search(Query.of(Kinds.TRANSFER)
                .where("state", state.name())
                .sortedBy("ordered_at")
                .after(cursor));
    }

    /** A page of transfers by any attribute of {@link Kinds#TRANSFER}. */
    public Page<Transfer> search(Query<Transfer> query) {
        return parts.search(oms, query);
    }
}
