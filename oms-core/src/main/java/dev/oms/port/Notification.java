package dev.oms.port;

import dev.oms.command.Effect;
import dev.oms.common.OrderId;
import dev.oms.common.Personal;

/**
 * Asks the notifier to tell something.
 *
 * @param topic such as {@code order.placed}
 * @param about id of the order, shipment or return
 */
public record Notification(
        String topic, OrderId order, @Personal String customer, String about) implements Effect {

    @Override
    public String description() {
        return "notify " + topic + " of " + about;
    }

    @Override
    public String toString() {
        return "Notification[" + description() + "]";
    }
}
