package dev.oms.order;

import dev.oms.common.OrderId;
import dev.oms.common.Sorted;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * Sources every open unit of an order; what cannot be had waits as a backorder, also where the item takes none: these
 * units are promised.
 *
 * @param exclude nodes that may not be chosen now; units that have to wait take what comes, from any node
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
