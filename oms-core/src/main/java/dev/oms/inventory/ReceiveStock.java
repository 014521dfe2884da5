package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.NodeId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods came in at a node; waiting backorders are filled from them right afterwards.
 *
 * @param pool whose they are, and in what condition
 * @param reference delivery note or purchase order; empty for none
 * @param lots of each unit of an item that is tracked
 */
public record ReceiveStock(
        @IdText String node,
        @NotNull(message = "is missing") @Valid PoolForm pool,

        @Size(min = 1, max = 10_000, message = "must name {min} to {max} items")
        List<@Valid StockItem> items,

        @PlainText(max = 100) String reference,

        @Size(max = 10_000, message = "must name at most {max} lots")
        List<@Valid LotItem> lots)
        implements Command<NodeId> {
    public ReceiveStock {
        items = List.copyOf(items);
        lots = List.copyOf(lots);
    }

    /** Own and new goods. */
    public ReceiveStock(String node, List<StockItem> items, String reference) {
        this(node, PoolForm.USUAL, items, reference, List.of());
    }

    /** The same goods, but of this pool. */
    public ReceiveStock into(PoolForm other) {
        return new ReceiveStock(node, other, items, reference, lots);
    }

    /** The same goods, of these lots. */
    public ReceiveStock of(LotItem... some) {
        return new ReceiveStock(node, pool, items, reference, List.of(some));
    }

    @Override
    public NodeId result(String subject) {
        return new NodeId(subject);
    }
}
