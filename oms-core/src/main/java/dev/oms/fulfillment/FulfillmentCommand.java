package dev.oms.fulfillment;

import dev.oms.command.Command;

/** A command about one existing fulfilment order. */
public interface FulfillmentCommand<R> extends Command<R> {

    /** The fulfilment order's id as text: {@code <order>-F<number>}. */
    String fulfillmentId();
}
