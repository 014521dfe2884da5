package dev.oms.inventory;

import dev.oms.command.Event;
import java.util.List;

/**
 * Fewer units were at a position than were set aside there.
 *
 * @param lost what lines lost, as it was set aside for them
 */
public record StockFellShort(Shortfall shortfall, ShortfallPolicy.Response response, List<HeldUnits> lost)
        implements Event {
    public StockFellShort {
        lost = List.copyOf(lost);
    }
}
