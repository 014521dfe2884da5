package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.Masked;
import dev.oms.common.TransferId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods of a transfer arrived, or are given up; the rest stays on its way. Where neither is named, all that is on its way
 * has arrived.
 *
 * @param units what arrived
 * @param missing what will not arrive any more
 * @param reason why something is missing; empty where nothing is
 * @param lots of the units of an item that is tracked and that arrived, or will not arrive any more; none where all that is on
 *     its way has arrived, or is missing
 */
public record ReceiveTransfer(
        @IdText String transferId,

        @Size(max = 1_000, message = "must name at most {max} items")
        List<@Valid StockItem> units,

        @Size(max = 1_000, message = "must name at most {max} items")
        List<@Valid StockItem> missing,

        @PlainText(max = 200) String reason,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LotItem> lots)
        implements Command<TransferId> {
    public ReceiveTransfer {
        units = List.copyOf(units);
        missing = List.copyOf(missing);
        lots = List.copyOf(lots);
    }

    /** Of what is not told apart, or all of it. */
    public ReceiveTransfer(String transferId, List<StockItem> units, List<StockItem> missing, String reason) {
        this(transferId, units, missing, reason, List.of());
    }

    /** The same, of these lots. */
    public ReceiveTransfer of(LotItem... some) {
        return new ReceiveTransfer(transferId, units, missing, reason, List.of(some));
    }

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
