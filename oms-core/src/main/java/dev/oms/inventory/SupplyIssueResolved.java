package dev.oms.inventory;

/** Somebody has seen to it, or it has come right by itself. */
public record SupplyIssueResolved(SupplyIssue.Resolution resolution) implements SupplyIssueEvent {
    @Override
    public SupplyIssue applyTo(SupplyIssue before) {
        return before.resolved(resolution);
    }
}
