package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Nullable;
import dev.oms.persistence.RecordQuery.Comparison;
import dev.oms.persistence.RecordQuery.Filter;
import java.util.NavigableSet;
import java.util.TreeSet;

/** What a query demands of the value in one column; an absent value never meets it. */
sealed interface Condition {
    int column();

    /** Whether a value is too low to meet the condition, and so is every value before it. */
    boolean tooLow(@Nullable Object value);

    /** Whether a value is too high to meet the condition, and so is every value after it. */
    default boolean tooHigh(@Nullable Object value) {
        return false;
    }

    default boolean holds(@Nullable Object value) {
        return !tooLow(value) && !tooHigh(value);
    }

    static Condition of(Filter filter, Columns columns) {
        int column = columns.of(filter.attribute());
        filter.values().forEach(value -> columns.requireFits(column, value));
        if (filter.comparison() == Comparison.ANY_OF) {
            return new AnyOf(column, new TreeSet<>(filter.values()));
        }
        require(
                filter.values().size() == 1,
                "%s compares with one value, not %s",
                filter.comparison(),
                filter.values());
        Object bound = filter.values().get(0);
        return filter.comparison() == Comparison.AT_LEAST ? new AtLeast(column, bound) : new LessThan(column, bound);
    }

    /** One of these values; a sorted set, because decimals of different scale are equal. */
    record AnyOf(int column, NavigableSet<Object> values) implements Condition {
        @Override
        public boolean tooLow(@Nullable Object value) {
            return value == null || values.isEmpty() || RowOrder.compareValues(value, values.first()) < 0;
        }

        @Override
        public boolean tooHigh(@Nullable Object value) {
            return !values.isEmpty() && RowOrder.compareValues(value, values.last()) > 0;
        }

        @Override
        public boolean holds(@Nullable Object value) {
            return value != null && values.contains(value);
        }
    }

    /** This value or a higher one. */
    record AtLeast(int column, Object bound) implements Condition {
        @Override
        public boolean tooLow(@Nullable Object value) {
            return RowOrder.compareValues(value, bound) < 0;
        }
    }

    /** A lower value. */
    record LessThan(int column, Object bound) implements Condition {
        @Override
        public boolean tooLow(@Nullable Object value) {
            return value == null;
        }

        @Override
        public boolean tooHigh(@Nullable Object value) {
            return RowOrder.compareValues(value, bound) >= 0;
        }
    }

    /** Any value. */
    record Present(int column) implements Condition {
        @Override
        public boolean tooLow(@Nullable Object value) {
            return value == null;
        }
    }
}
