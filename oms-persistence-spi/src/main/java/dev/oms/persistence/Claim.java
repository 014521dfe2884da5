package dev.oms.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A worker's wish for due records of a claimable kind.
 *
 * @param owners the one owner whose records are wanted; empty for all records of all tenants
 */
public record Claim(String kind, List<Owner> owners, Instant now, int limit, Duration lease) {

    /** An owner of records in a tenant. */
    public record Owner(String tenant, String id) {}

    public Claim {
        owners = List.copyOf(owners);
    }

    /** Records of everybody. */
    public static Claim of(String kind, Instant now, int limit, Duration lease) {
        return new Claim(kind, List.of(), now, limit, lease);
    }

    /** The same claim for the records of one owner alone. */
    public Claim ownedBy(String tenant, String id) {
        return new Claim(kind, List.of(new Owner(tenant, id)), now, limit, lease);
    }

    /** When the next worker may take what is claimed. */
    public Instant until() {
        return now.plus(lease);
    }
}
