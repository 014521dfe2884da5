package dev.oms.inventory;

import java.time.Instant;
import java.util.List;

/**
 * Who is served first when stock comes in. Who is equal by the policy is served first come, first served, then by order
 * and line: the same for everyone who looks. A place keeps the rank that it got when it was taken, or first promised, so a
 * supply that slips costs nobody their turn.
 */
public enum QueuePolicy {
    /** By the order's priority: the default. */
    PRIORITY,
    /** By the date first promised, then by priority; who has no promise comes last. */
    PROMISE_DATE,
    /** Nothing but first come, first served. */
    FIRST_COME,
    /** By priority, but of those whom the stock may reach, first those whose orders then wait for nothing more. */
    SHIP_COMPLETE;

    private static final long PRIORITIES = 1_001;
    private static final long UNPROMISED = 1_000_000_000_000L;

    /**
     * The rank of a place; lower is served first.
     *
     * @param promised the date promised; one or none
     */
    public long rank(int priority, List<Instant> promised) {
        return switch (this) {
            case PRIORITY, SHIP_COMPLETE -> priority;
            case FIRST_COME -> 0;
            case PROMISE_DATE ->
                promised.stream().map(Instant::getEpochSecond).findFirst().orElse(UNPROMISED) * PRIORITIES + priority;
        };
    }
}
