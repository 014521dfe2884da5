package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.SupplyId;

/** So many of the units that wait on an order line are to come with a supply. */
public record Cover(SupplyId supply, long units) {
    public Cover {
        require(units > 0, "%s covers at least one unit, not %d", supply, units);
    }
}
