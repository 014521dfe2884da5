package dev.oms.port;

import dev.oms.common.TenantId;
import java.time.Instant;

/** What a {@link Persistence} can do against growing for ever; one that keeps house by itself need not implement it. */
@FunctionalInterface
public interface Housekeeping {
    /**
     * Forgets request ids that were answered before a moment, at most so many; answers how many. A forgotten one is new
     * when it comes again. Safe for use by many threads, and while others commit.
     */
    int forgetRequests(TenantId tenant, Instant before, int limit);
}
