package dev.oms.persistence;

import java.util.Set;

/**
 * What to read in one round trip.
 *
 * @param keys records by key; keys of other tenants are not looked at
 * @param owned every record of a kind that belongs to an owner
 * @param skus stock positions of these SKUs at every node
 * @param request request id whose outcome to look up; empty for none
 */
public record Lookup(String tenant, Set<RecordKey> keys, Set<Owned> owned, Set<String> skus, String request) {
    public Lookup {
        keys = Set.copyOf(keys);
        owned = Set.copyOf(owned);
        skus = Set.copyOf(skus);
    }

    /** All records of one kind with one owner. */
    public record Owned(String kind, String owner) {}
}
