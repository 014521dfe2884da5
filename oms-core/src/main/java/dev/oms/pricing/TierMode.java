package dev.oms.pricing;

/** How quantity steps turn into a price. */
public enum TierMode {
    /** All units cost what the step of the whole quantity says. */
    VOLUME,
    /** Every unit costs what its own step says. */
    GRADUATED,
    /** The quantity costs one amount: that of its step. */
    BLOCK
}
