package dev.oms.fulfillment;

import dev.oms.command.Event;
import dev.oms.common.FulfillmentId;

/** Something that happened to a fulfilment order that already exists. */
public interface FulfillmentEvent extends Event {

    /** Which one. */
    FulfillmentId fulfillment();

    /** The fulfilment order after it. */
    Fulfillment applyTo(Fulfillment fulfillment);
}
