package dev.oms.port;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.common.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Which due tasks a worker wants.
 *
 * @param owners the one owner whose tasks are wanted; empty for all tasks of all tenants
 * @param now what is due by then is handed out
 * @param limit how many at most
 * @param lease for how long nobody else gets them
 */
public record ClaimQuery<E extends Entity>(Kind<E> kind, List<Owner> owners, Instant now, int limit, Duration lease) {

    /** An aggregate root of a tenant. */
    public record Owner(TenantId tenant, String id) {}

    public ClaimQuery {
        owners = List.copyOf(owners);
        require(owners.size() <= 1, "a claim is for one owner or for all, not for %d", owners.size());
        require(limit > 0, "a claim is for at least one task, not %d", limit);
        require(!lease.isNegative() && !lease.isZero(), "a lease takes some time, not %s", lease);
    }

    /** Tasks of everybody. */
    public static <E extends Entity> ClaimQuery<E> of(Kind<E> kind, Instant now, int limit, Duration lease) {
        return new ClaimQuery<>(kind, List.of(), now, limit, lease);
    }

    /** The same claim for the tasks of one owner alone. */
    public ClaimQuery<E> ownedBy(TenantId tenant, String id) {
        return new ClaimQuery<>(kind, List.of(new Owner(tenant, id)), now, limit, lease);
    }
}
