package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

/**
 * What carriage to a zone costs in minor units, for orders up to a weight: something for each shipment, and something for
 * each kilogram in it.
 *
 * @param upToGrams weight of the whole order; {@link #ANY_WEIGHT} for no end
 */
public record Rate(String zone, long upToGrams, long perShipment, long perKilogram) {
    /** No end. */
    public static final long ANY_WEIGHT = Long.MAX_VALUE;

    public Rate {
        require(upToGrams > 0, "a rate of zone %s is for some weight, not up to %d g", zone, upToGrams);
        Amounts.require("a rate of zone " + zone + " per shipment", perShipment);
        Amounts.require("a rate of zone " + zone + " per kilogram", perKilogram);
    }
}
