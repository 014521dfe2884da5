package dev.oms.persistence;

import java.util.List;
import java.util.Optional;

/**
 * A page of one kind.
 *
 * @param filters all must hold
 * @param sort attributes to sort by, the id always last; records that lack one of them are not part of the answer
 * @param after where the page before this one ended; empty list of values and empty id for the first page
 */
public record RecordQuery(
        String tenant,
        String kind,
        List<Filter> filters,
        List<String> sort,
        boolean descending,
        Cursor after,
        int limit) {
    public RecordQuery {
        filters = List.copyOf(filters);
        sort = List.copyOf(sort);
    }

    /** A condition on one attribute, on {@link RecordKind#OWNER} or {@link RecordKind#ID}. */
    public record Filter(String attribute, Comparison comparison, List<Object> values) {
        public Filter {
            values = List.copyOf(values);
        }
    }

    /** How a filter compares: {@code ANY_OF} takes any number of values, the others one. */
    public enum Comparison {
        ANY_OF,
        AT_LEAST,
        LESS_THAN
    }

    /** The sort values and the id of the last record of a page; no id means: from the start. */
    public record Cursor(List<Object> values, String id) {
        public static final Cursor START = new Cursor(List.of(), "");

        public Cursor {
            values = List.copyOf(values);
        }

        public Optional<Cursor> position() {
            return id.isEmpty() ? Optional.empty() : Optional.of(this);
        }
    }
}
