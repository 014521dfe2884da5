package dev.oms.catalog.offering;

/**
 * Something about an assortment that keeps it from being published, or that could not be found out.
 *
 * @param path of what it is about, such as {@code offerings[3].groups[0].min}
 */
public record Finding(Kind kind, String path, String text) {

    /** What is the matter. */
    public enum Kind {
        /** Something is written down wrongly by itself. */
        WRONG,
        /** Something is named that is not there. */
        DANGLING,
        /** Offerings contain, or require, each other in a circle. */
        CIRCULAR,
        /** Nothing can be sold: rules and groups leave nothing. */
        CONTRADICTORY,
        /** Something can never be chosen, or a rule can never matter. */
        UNREACHABLE,
        /** Something that can be chosen cannot be delivered. */
        UNDELIVERABLE,
        /** The steps ran out before it was known; keeps nothing from being published. */
        UNDECIDED
    }

    /** Whether it keeps the assortment from being published. */
    public boolean refuses() {
        return kind != Kind.UNDECIDED;
    }
}
