package dev.oms.inventory;

import dev.oms.command.Command;
import dev.oms.common.TransferId;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Goods are to go from one node to another; they are set aside until they leave.
 *
 * @param items a SKU named more than once is summed
 * @param reference what people know it by; empty for none
 */
public record OrderTransfer(
        @IdText String from,
        @IdText String to,

        @Size(min = 1, max = 1_000, message = "must name {min} to {max} items")
        List<@Valid StockItem> items,

        @PlainText(max = 100) String reference)
        implements Command<TransferId> {
    public OrderTransfer {
        items = List.copyOf(items);
    }

    @Override
    public TransferId result(String subject) {
        return new TransferId(subject);
    }
}
