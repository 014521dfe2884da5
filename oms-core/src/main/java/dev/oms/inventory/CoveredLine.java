package dev.oms.inventory;

import dev.oms.common.OrderId;
import java.time.Instant;
import java.util.List;

/**
 * An order line whose units are to come with a supply.
 *
 * @param units that the supply covers
 * @param promised by when all units of the line that wait should have come; none or one
 */
public record CoveredLine(OrderId order, int line, long units, List<Instant> promised) {
    public CoveredLine {
        promised = List.copyOf(promised);
    }
}
