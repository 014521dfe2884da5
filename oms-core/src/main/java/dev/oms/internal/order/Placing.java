package dev.oms.internal.order;

import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Reader;
import dev.oms.order.PlaceOrder;

/**
 * Places orders, also those whose lines somebody else has captured.
 *
 * @param <K> what placing needs to know
 */
public interface Placing<K> extends CommandHandler<PlaceOrder, K> {

    /** Reads what the decision needs for lines that were captured before; they take the place of the command's. */
    K read(PlaceOrder command, CapturedLines lines, Reader reader);
}
