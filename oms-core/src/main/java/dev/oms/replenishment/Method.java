package dev.oms.replenishment;

/** When units are ordered anew; always as many as reach the level that is ordered up to. */
public enum Method {
    /** As soon as the position is at the trigger or below it: (s, S). */
    REORDER_POINT,
    /** As soon as the position is below the trigger, the minimum; the level is the maximum. */
    MIN_MAX,
    /** On every so many days, whatever is missing: (R, S). */
    PERIODIC
}
