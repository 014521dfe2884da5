package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import java.time.Instant;

/**
 * How far a named subscription has come in the event log, and who may go on with it.
 *
 * @param runner who has it; empty for nobody
 * @param until before this moment nobody but the runner may deliver
 * @param failures how often in a row delivery has failed
 * @param lastError what it failed with last; empty once it has succeeded again
 */
public record SubscriptionPosition(
        String name, long position, String runner, Instant until, int failures, String lastError) implements Entity {
    public static final String KIND = "subscription";

    public static EntityKey key(String name) {
        return new EntityKey(KIND, name);
    }

    /** Before the first event; anybody's. */
    public static SubscriptionPosition start(String name) {
        return new SubscriptionPosition(name, 0, "", Instant.EPOCH, 0, "");
    }

    /** Whether this one may deliver now. */
    public boolean isOpenTo(String other, Instant now) {
        return runner.equals(other) || !now.isBefore(until);
    }

    public SubscriptionPosition takenBy(String other, Instant end) {
        return new SubscriptionPosition(name, position, other, end, failures, lastError);
    }

    /** Delivered so far, and kept by the runner until then. */
    public SubscriptionPosition advancedTo(long reached, Instant end) {
        return new SubscriptionPosition(name, Math.max(position, reached), runner, end, 0, "");
    }

    /** Delivered so far and no further, for the moment; the wait is everybody's. */
    public SubscriptionPosition failedAfter(long reached, Instant again, String error) {
        return new SubscriptionPosition(name, Math.max(position, reached), "", again, failures + 1, error);
    }

    @Override
    public EntityKey key() {
        return key(name);
    }

    @Override
    public String owner() {
        return name;
    }
}
