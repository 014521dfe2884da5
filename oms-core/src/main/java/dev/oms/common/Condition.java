package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

import java.util.regex.Pattern;

/**
 * In what condition goods are, by a name of the shop's own, such as {@code grade-b}: small letters, digits and hyphens. The
 * library knows two of them, one that is sold unless a rule says otherwise and one that never is.
 */
public record Condition(String value) {
    /** What a name looks like. */
    public static final String PATTERN = "[a-z][a-z0-9-]{0,29}";

    private static final Pattern VALID = Pattern.compile(PATTERN);

    /** As it was made. */
    public static final Condition NEW = new Condition("new");

    /** Made as good as new; sold where a rule says so. */
    public static final Condition REFURBISHED = new Condition("refurbished");

    /** Not to be sold to anybody. */
    public static final Condition DAMAGED = new Condition("damaged");

    public Condition {
        require(VALID.matcher(value).matches(), "a condition has small letters, digits and hyphens, at most 30");
    }

    @Override
    public String toString() {
        return value;
    }
}
