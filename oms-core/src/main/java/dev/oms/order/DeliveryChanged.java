package dev.oms.order;

import dev.oms.common.NodeId;
import java.time.LocalDate;
import java.util.List;

/**
 * The customer comes for it elsewhere, or not at all, or it is to be there by another day.
 *
 * @param pickup none or one
 * @param promised none or one
 */
public record DeliveryChanged(List<NodeId> pickup, List<LocalDate> promised) implements OrderEvent {
    public DeliveryChanged {
        pickup = List.copyOf(pickup);
        promised = List.copyOf(promised);
    }

    @Override
    public Order applyTo(Order order) {
        return order.withDelivery(pickup, promised);
    }
}
