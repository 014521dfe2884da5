package dev.oms.persistence;

import static dev.oms.common.InvariantViolation.require;

/** A typed attribute that a record repeats outside its body so that it can be found and read by it. */
public record IndexAttribute(String name, Type type) {

    /** How an attribute's value is held: the Java type in {@link StoredRecord#attributes()}. */
    public enum Type {
        /** {@link String} of at most 255 characters. */
        TEXT,
        /** {@link Long}. */
        INTEGER,
        /** {@link java.math.BigDecimal} with at most 20 digits before and 6 after the point. */
        DECIMAL,
        /** {@link Boolean}. */
        BOOLEAN,
        /** {@link java.time.Instant}, kept to the microsecond. */
        INSTANT
    }

    public IndexAttribute {
        require(name.matches("[a-z][a-z0-9_]{0,39}"), "an attribute is named in lower snake case, not '%s'", name);
    }
}
