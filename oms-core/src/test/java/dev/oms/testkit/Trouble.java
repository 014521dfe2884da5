package dev.oms.testkit;

/** What can go wrong with a call to the outside. */
public enum Trouble {
    /** Nothing: it is done, and said so. */
    NONE,
    /** The other side says no for good; nothing is done. */
    DECLINES,
    /** Nothing is done, and trying again may help. */
    FAILS,
    /** The call times out before anything is done. */
    TIMES_OUT_BEFORE,
    /** The call times out after it was done. */
    TIMES_OUT_AFTER,
    /** It is done, and the answer is lost. */
    LOSES_ANSWER;

    /** Whether what was asked for happens, whatever the caller hears of it. */
    boolean isDone() {
        return this == NONE || this == TIMES_OUT_AFTER || this == LOSES_ANSWER;
    }

    /** Whether the caller gets an exception. */
    boolean timesOut() {
        return this == TIMES_OUT_BEFORE || this == TIMES_OUT_AFTER;
    }
}
