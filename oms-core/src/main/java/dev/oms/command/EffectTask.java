package dev.oms.command;

import dev.oms.common.Personal;
import java.time.Instant;

/**
 * A durable effect: what to do, for whom, and how often it was tried.
 *
 * @param id the idempotency key that the port is called with, the same at every attempt
 * @param attempts how often the port was called
 * @param unresolved whether the last answer was lost, so that the port is asked before it is told again
 * @param parked whether it waits for a person after the last try (fallout)
 * @param due when a worker may take it; ignored while parked
 * @param lastError what the last failed attempt said; empty for none
 * @param written version with which it was last written; a claim that finds more than one above it knows that an earlier
 *     worker took it and never reported
 */
public record EffectTask(
        String id,
        String owner,
        Effect effect,
        int attempts,
        boolean unresolved,
        boolean parked,
        Instant due,
        @Personal String lastError,
        long written)
        implements Entity {
    public static final String KIND = "effect";

    /** A new one, due at once. */
    public static EffectTask due(String id, String owner, Effect effect, Instant now) {
        return new EffectTask(id, owner, effect, 0, false, false, now, "", 1);
    }

    /** After an attempt whose answer allows or demands another one. */
    public EffectTask retriedAt(Instant next, boolean lostAnswer, String error, long version) {
        return new EffectTask(id, owner, effect, attempts + 1, lostAnswer, false, next, error, version);
    }

    /** After the last attempt. */
    public EffectTask parkedBecause(boolean lostAnswer, String error, long version) {
        return new EffectTask(id, owner, effect, attempts + 1, lostAnswer, true, due, error, version);
    }

    /** Taken out of fallout by a person, with a fresh set of attempts. */
    public EffectTask resumedAt(Instant now, long version) {
        return new EffectTask(id, owner, effect, 0, unresolved, false, now, lastError, version);
    }

    /** Whether, claimed at this version, an earlier worker may have called the port without reporting. */
    public boolean mustAskFirst(long claimedVersion) {
        return unresolved || claimedVersion > written + 1;
    }

    @Override
    public EntityKey key() {
        return new EntityKey(KIND, id);
    }
}
