package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.OrderId;
import dev.oms.common.Sku;

/** Units of a transfer that an order line gets when they arrive, and nobody else. */
public record TransferFeed(OrderId order, int line, Sku sku, int units) {
    public TransferFeed {
        require(units > 0, "line %d of %s gets at least one unit, not %d", line, order, units);
    }

    TransferFeed of(int others) {
        return new TransferFeed(order, line, sku, others);
    }
}
