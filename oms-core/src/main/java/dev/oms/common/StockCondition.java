package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

import java.util.regex.Pattern;

/**
 * In what condition goods are, by a name of the shop's own, such as {@code grade-b}: small letters, digits and hyphens. The
 * library knows two of them, one that is sold unless a rule says otherwise and one that never is.
 */
public record StockCondition(String value) {
    /** What a name looks like. */
    public static final String PATTERN = "[a-z][a-z0-9-]{0,29}";

    private static final Pattern VALID = Pattern.compile(PATTERN);

    /** As it was made. */
    public static final StockCondition NEW = new StockCondition("new");

    /** Made as good as new; sold where a rule says so. */
    public static final StockCondition REFURBISHED = new StockCondition("refurbished");

    /** Not to be sold to anybody. */
    public static final StockCondition DAMAGED = new StockCondition("damaged");

    public StockCondition {
        require(VALID.matcher(value).matches(), "a condition has small letters, digits and hyphens, at most 30");
    }

    @Override
    public String toString() {
        return value;
    }
}
