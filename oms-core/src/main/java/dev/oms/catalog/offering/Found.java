package dev.oms.catalog.offering;

/** What a search came to. */
sealed interface Found {

    /** A configuration that keeps everything. */
    record One(Box box) implements Found {}

    /** There is none: proven. */
    record None() implements Found {}

    /** The steps ran out before there was an answer. */
    record GaveUp() implements Found {}

    default boolean isOne() {
        return this instanceof One;
    }

    default boolean isNone() {
        return this instanceof None;
    }

    /** Whether nobody knows. */
    default boolean isUnknown() {
        return this instanceof GaveUp;
    }
}
