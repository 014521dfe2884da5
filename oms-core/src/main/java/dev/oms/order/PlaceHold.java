package dev.oms.order;

import dev.oms.common.Masked;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.PlainText;
import jakarta.validation.constraints.NotEmpty;
import java.util.Set;

/** Blocks operations on an order until the hold is released. */
public record PlaceHold(
        @IdText String orderId,
        @IdText String type,
        @Personal @PlainText(max = 500) String reason,

        @NotEmpty(message = "must block at least one operation")
        Set<Operation> blocks)
        implements OrderCommand<OrderId> {
    public PlaceHold {
        blocks = Sorted.set(blocks);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
