package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.pricing.PriceContract;

/**
 * What units of a line cost since a change priced them anew.
 *
 * @param after so many units, counted from the first that leaves: those keep what they cost before
 * @param price for all units that the line had then, of which only those after count
 */
public record Repriced(int after, PriceContract price) {
    public Repriced {
        require(0 <= after && after < price.units(), "%d units of %d keep their price", after, price.units());
    }
}
