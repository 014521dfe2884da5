package dev.oms.port;

import static dev.oms.common.InvariantViolation.require;

import java.util.Set;

/**
 * Which events to read.
 *
 * @param owners ids of aggregate roots; empty for all of the tenant
 * @param after the position after which to begin, 0 for the start
 * @param limit how many at most, 1 to {@value #MAX_LIMIT}
 */
public record EventQuery(Set<String> owners, long after, int limit) {
    /** The largest page. */
    public static final int MAX_LIMIT = Query.MAX_LIMIT;

    public EventQuery {
        owners = Set.copyOf(owners);
        require(after >= 0, "events are read from position 0 on, not from %d", after);
        require(limit > 0 && limit <= MAX_LIMIT, "a page has 1 to %d events, not %d", MAX_LIMIT, limit);
    }
}
