package dev.oms.catalog;

import dev.oms.command.Event;
import dev.oms.common.Sku;
import java.util.List;

/**
 * From now on the units of an item are told apart, or no longer.
 *
 * @param tracking how; none where they are not
 */
public record StockTracked(Sku sku, List<Tracking> tracking) implements Event {
    public StockTracked {
        tracking = List.copyOf(tracking);
    }
}
