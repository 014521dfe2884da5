package dev.oms.internal.verify;

import dev.oms.command.StockMovement;
import dev.oms.inventory.StockLevel;

/** What movements of a position add up to. */
record Counters(long onHand, long reserved, long quarantined) {
    static final Counters ZERO = new Counters(0, 0, 0);

    static Counters of(StockLevel level) {
        return new Counters(level.onHand(), level.reserved(), level.quarantined());
    }

    static Counters of(StockMovement movement) {
        return new Counters(movement.onHand(), movement.reserved(), movement.quarantined());
    }

    Counters plus(Counters other) {
        return new Counters(onHand + other.onHand, reserved + other.reserved, quarantined + other.quarantined);
    }
}
