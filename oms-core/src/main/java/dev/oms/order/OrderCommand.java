package dev.oms.order;

import dev.oms.command.Command;

/** A command about one existing order. */
public interface OrderCommand<R> extends Command<R> {

    /** The order's id as text. */
    String orderId();
}
