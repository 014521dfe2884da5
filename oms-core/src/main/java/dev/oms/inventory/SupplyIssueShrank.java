package dev.oms.inventory;

/** So many units are still too many. */
public record SupplyIssueShrank(long units) implements SupplyIssueEvent {
    @Override
    public SupplyIssue applyTo(SupplyIssue before) {
        return before.of(units);
    }
}
