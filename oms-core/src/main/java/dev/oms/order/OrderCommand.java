package dev.oms.order;

import dev.oms.command.Command;
import dev.oms.common.OrderId;

/** A command about one existing order. */
public interface OrderCommand<R> extends Command<R> {

    /** The order's id as text. */
    String orderId();
}
