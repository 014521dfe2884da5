package dev.oms.persistence;

import java.util.Set;

/**
 * Which events to read, in the order of their positions.
 *
 * @param owners only events of these owners; empty for all of the tenant
 * @param after position after which to begin, 0 for the start
 */
public record EventLookup(String tenant, Set<String> owners, long after, int limit) {
    public EventLookup {
        owners = Set.copyOf(owners);
    }
}
