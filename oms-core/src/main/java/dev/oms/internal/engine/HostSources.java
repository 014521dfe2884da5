package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.port.IdGenerator;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** A host's clock and ids, of which what cannot be stored, or is seen at once to be wrong, is refused in their name. */
public final class HostSources {
    private static final int LONGEST_ID = 60;
    private static final Instant LAST = Instant.parse("9000-01-01T00:00:00Z");

    private HostSources() {}

    public static InstantSource clock(InstantSource clock) {
        return () -> {
            Instant now = clock.instant();
            require(
                    now != null && !now.isBefore(Instant.EPOCH) && now.isBefore(LAST),
                    "the clock says %s: it goes from %s to %s",
                    now,
                    Instant.EPOCH,
                    LAST);
            return now;
        };
    }

    /** Whether an id was there long before only the store can tell. */
    public static IdGenerator ids(IdGenerator generator) {
        AtomicReference<String> last = new AtomicReference<>("");
        return () -> {
            String id = generator.next();
            require(
                    id != null && isId(id),
                    "the id generator answered %s: an id has 1 to %d letters, digits and dashes",
                    id,
                    LONGEST_ID);
            require(!id.equals(last.getAndSet(id)), "the id generator answered %s twice in a row", id);
            return id;
        };
    }

    private static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID && text.chars().allMatch(HostSources::isAllowed);
    }

    private static boolean isAllowed(int c) {
        return c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
