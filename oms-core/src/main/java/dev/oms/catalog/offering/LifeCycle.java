package dev.oms.catalog.offering;

/** How far an offering is in its life; only an active one is sold. */
public enum LifeCycle {
    PLANNED,
    ACTIVE,
    /** Sold no longer; who has it keeps it. */
    RETIRED
}
