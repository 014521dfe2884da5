package dev.oms.command;

import java.time.Instant;

/**
 * A command that the library gives itself at a time.
 *
 * @param id also the request id of the command, so that it takes effect once
 * @param parked whether it waits for a person after the last failed try
 */
public record TimerTask(
        String id, String owner, Command<?> command, int attempts, boolean parked, Instant due, String lastError)
        implements Entity {
    public static final String KIND = "timer";

    /** A new one. */
    public static TimerTask at(Instant due, String id, String owner, Command<?> command) {
        return new TimerTask(id, owner, command, 0, false, due, "");
    }

    public TimerTask retriedAt(Instant next, String error) {
        return new TimerTask(id, owner, command, attempts + 1, false, next, error);
    }

    public TimerTask parkedBecause(String error) {
        return new TimerTask(id, owner, command, attempts + 1, true, due, error);
    }

    @Override
    public EntityKey key() {
        return new EntityKey(KIND, id);
    }
}
