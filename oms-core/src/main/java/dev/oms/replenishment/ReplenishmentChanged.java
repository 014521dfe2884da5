package dev.oms.replenishment;

/** Somebody said anew how a SKU is kept in stock at a node. */
public record ReplenishmentChanged(ReplenishmentRule rule) implements ReplenishmentEvent {
    @Override
    public ReplenishmentRule applyTo(ReplenishmentRule before) {
        return before.set(rule);
    }
}
