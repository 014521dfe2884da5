package dev.oms.replenishment;

/** Somebody said anew how a SKU is kept in stock at a node. */
public record ReplenishmentChanged(Target target, Terms terms, ServiceLevel service, int window)
        implements ReplenishmentEvent {
    @Override
    public ReplenishmentRule applyTo(ReplenishmentRule before) {
        return before.set(target, terms, service, window);
    }
}
