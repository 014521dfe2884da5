package dev.oms.replenishment;

/** A SKU is not ordered for a node any more. */
public record ReplenishmentStopped() implements ReplenishmentEvent {
    @Override
    public ReplenishmentRule applyTo(ReplenishmentRule before) {
        return before.stopped();
    }
}
