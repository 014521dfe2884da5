package dev.oms.port;

import java.util.Set;

/**
 * Which events to read.
 *
 * @param owners ids of aggregate roots; empty for all of the tenant
 * @param after the position after which to begin, 0 for the start
 */
public record EventQuery(Set<String> owners, long after, int limit) {
    public EventQuery {
        owners = Set.copyOf(owners);
    }
}
