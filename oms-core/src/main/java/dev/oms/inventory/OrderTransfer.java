package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.TransferId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods are to go from one node to another; they are set aside until they leave.
 *
 * @param pool whose they are, and in what condition
 * @param items a SKU named more than once is summed
 * @param reference what people know it by; empty for none
 */
public record OrderTransfer(
        @IdText String from,
        @IdText String to,
        @NotNull(message = "is missing") @Valid PoolForm pool,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max} items")
        List<@Valid StockItem> items,

        @PlainText(max = 100) String reference)
        implements Command<TransferId> {
    public OrderTransfer {
        items = List.copyOf(items);
    }

    /** Own and new goods are to go. */
    public OrderTransfer(String from, String to, List<StockItem> items, String reference) {
        this(from, to, PoolForm.USUAL, items, reference);
    }

    /** The same transfer, but of this pool. */
    public OrderTransfer of(PoolForm other) {
        return new OrderTransfer(from, to, other, items, reference);
    }

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }
}
