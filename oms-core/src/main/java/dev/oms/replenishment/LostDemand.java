package dev.oms.replenishment;

/** What becomes of units that were to come for somebody who does not wait for them any more, and that nobody else wants. */
public enum LostDemand {
    /** Planned supply is made smaller by whole packs, latest first; what nobody can take back is a {@code SupplyIssue}. */
    REDUCE_PLANNED,
    /** All of it is a {@code SupplyIssue} for a person. */
    REPORT
}
