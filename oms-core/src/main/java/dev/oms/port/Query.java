package dev.oms.port;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.common.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A page of one kind by its attributes, {@value #OWNER} or {@value #ID}. Immutable; each method answers another query.
 *
 * @param sort attributes to sort by, the id always last; entities that lack one of them are not found
 * @param cursor {@link Page#next()} of the page before; empty for the first
 */
public record Query<E extends Entity>(
        Kind<E> kind, List<Condition> conditions, List<String> sort, boolean descending, String cursor, int limit) {
    public static final String OWNER = "owner";
    public static final String ID = "id";

    /** The largest page. */
    public static final int MAX_LIMIT = 5_000;

    public Query {
        conditions = List.copyOf(conditions);
        sort = List.copyOf(sort);
        require(limit > 0 && limit <= MAX_LIMIT, "a page has 1 to %d entries, not %d", MAX_LIMIT, limit);
    }

    /** How a condition compares. */
    public enum Comparison {
        ANY_OF,
        AT_LEAST,
        LESS_THAN
    }

    /** A condition on one attribute; the values have its Java type. */
    public record Condition(String attribute, Comparison comparison, List<Object> values) {
        public Condition {
            values = List.copyOf(values);
            require(
                    values.stream().noneMatch(value -> value instanceof String text && !Text.isPlain(text)),
                    "%s is compared with text that can be stored: no control characters, no broken surrogates",
                    attribute);
        }
    }

    /** All of a kind, a hundred to a page, sorted by id. */
    public static <E extends Entity> Query<E> of(Kind<E> kind) {
        return new Query<>(kind, List.of(), List.of(), false, "", 100);
    }

    public Query<E> where(String attribute, Object value) {
        return and(new Condition(attribute, Comparison.ANY_OF, List.of(value)));
    }

    public Query<E> whereAnyOf(String attribute, Collection<?> values) {
        return and(new Condition(attribute, Comparison.ANY_OF, List.copyOf(values)));
    }

    public Query<E> atLeast(String attribute, Object value) {
        return and(new Condition(attribute, Comparison.AT_LEAST, List.of(value)));
    }

    public Query<E> lessThan(String attribute, Object value) {
        return and(new Condition(attribute, Comparison.LESS_THAN, List.of(value)));
    }

    public Query<E> sortedBy(String... attributes) {
        return new Query<>(kind, conditions, List.of(attributes), descending, cursor, limit);
    }

    public Query<E> reversed() {
        return new Query<>(kind, conditions, sort, true, cursor, limit);
    }

    public Query<E> after(String nextCursor) {
        return new Query<>(kind, conditions, sort, descending, nextCursor, limit);
    }

    public Query<E> limit(int entries) {
        return new Query<>(kind, conditions, sort, descending, cursor, entries);
    }

    private Query<E> and(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(condition);
        return new Query<>(kind, all, sort, descending, cursor, limit);
    }
}
