package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.SupplyId;
import dev.oms.common.TransferId;
import java.time.Instant;

/**
 * Units of an order line that another node sends to where the customer comes for them. They stand in no queue: nobody else
 * gets them.
 *
 * @param supply what is expected with it
 * @param due by when they should be ready there
 */
public record FedUnits(TransferId transfer, SupplyId supply, int units, Instant due) {
    public FedUnits {
        require(units > 0, "%s brings at least one unit, not %d", transfer, units);
    }

    FedUnits dueAt(Instant other) {
        return new FedUnits(transfer, supply, units, other);
    }

    FedUnits less(int some) {
        return new FedUnits(transfer, supply, units - some, due);
    }
}
