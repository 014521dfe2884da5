package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.inventory.Supply;
import dev.oms.inventory.WorkCalendar;
import java.util.List;

/**
 * Where new units come from, and on which terms.
 *
 * @param from the supplier, or the node of a transfer; empty where it is neither named nor needed
 * @param pack units are ordered in multiples of it
 * @param minimum fewest units of an order; 0 for any number
 * @param leadDays working days of whoever sends or makes them, from the order to the arrival
 * @param calendar of whoever sends or makes them, none or one; without one, a sending node's own, else every day
 */
public record Terms(
        Supply.Source source, String from, long pack, long minimum, int leadDays, List<WorkCalendar> calendar) {
    public Terms {
        calendar = List.copyOf(calendar);
        require(source != Supply.Source.EXPECTED_RETURN, "nobody orders returns");
        require(source != Supply.Source.TRANSFER || !from.isEmpty(), "a transfer comes from a node");
        require(pack > 0 && pack <= Supply.MAX_UNITS, "a pack of %d units is none", pack);
        require(minimum >= 0 && minimum <= Supply.MAX_UNITS, "a minimum of %d units is none", minimum);
        require(leadDays >= 0, "nothing arrives before it is ordered");
        require(calendar.size() <= 1, "a supplier has one calendar");
    }

    public boolean isTransfer() {
        return source == Supply.Source.TRANSFER;
    }

    /** The least number of whole packs that has so many units, as units. */
    long inPacks(long units) {
        return Math.multiplyExact(Math.floorDiv(Math.addExact(units, pack - 1), pack), pack);
    }

    /** The most whole packs that so many units make, as units. */
    long wholePacks(long units) {
        return units / pack * pack;
    }
}
