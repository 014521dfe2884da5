package dev.oms.catalog.offering;

/** Whether something holds for all that is still possible, for none of it, or for some. */
enum Verdict {
    TRUE,
    FALSE,
    OPEN;

    static Verdict of(boolean surely, boolean possibly) {
        return surely ? TRUE : possibly ? OPEN : FALSE;
    }

    Verdict negated() {
        return this == OPEN ? OPEN : this == TRUE ? FALSE : TRUE;
    }
}
