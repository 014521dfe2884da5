package dev.oms.order;

import dev.oms.common.OrderId;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Sources every open unit of an order; what cannot be had waits as a backorder where the line allows it, and stays open
 * where it does not.
 *
 * @param exclude nodes that may not be chosen
 */
public record AllocateOrder(
        @IdText String orderId,

        @Size(max = 1000, message = "must name at most {max} nodes")
        Set<@IdText String> exclude)
        implements OrderCommand<OrderId> {
    public AllocateOrder {
        exclude = Sorted.set(exclude);
    }

    @Override
    public OrderId result(String subject) {
        return new OrderId(subject);
    }
}
