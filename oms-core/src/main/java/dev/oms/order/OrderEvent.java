package dev.oms.order;

import dev.oms.command.Event;

/** Something that happened to an order that already exists. */
public interface OrderEvent extends Event {

    /** The order after it. */
    Order applyTo(Order order);
}
