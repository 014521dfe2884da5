package dev.oms.port;

import dev.oms.common.OrderId;

/**
 * Tells the customer or another system. Called by workers only; must be thread-safe. The same key may arrive again after
 * a lost answer: the receiver drops what it has seen. An exception means: try again later.
 */
@FunctionalInterface
public interface Notifier {

    /** Delivers one message, or throws. */
    void send(Message message);

    /**
     * What to tell.
     *
     * @param topic such as {@code order.placed}, {@code shipment.shipped}, {@code pickup.ready}, {@code return.refunded}
     * @param customer empty for an anonymous order
     * @param about id of the order, shipment or return
     */
    record Message(String key, String topic, OrderId order, String customer, String about) {}
}
