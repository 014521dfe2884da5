package dev.oms.port;

import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Seal;
import dev.oms.common.Masked;
import dev.oms.common.Personal;
import java.time.Instant;
import java.util.Optional;

/**
 * A committed event: what happened to what, when, by whom and why.
 *
 * @param position rises in commit order
 * @param owner id of the aggregate root whose timeline it belongs to
 * @param version version of the subject that it led to
 * @param actor written {@code kind:id}, only {@code customer:} where the customer was erased
 * @param request the request id that caused it
 * @param note why, in the actor's words; empty for none
 * @param type name of the event
 * @param body the event as it is stored, as text
 * @param seal what binds it to the events before it
 */
public record RecordedEvent(
        long position,
        EntityKey subject,
        String owner,
        long version,
        Instant at,
        @Personal String actor,
        String request,
        @Personal String note,
        Event event,
        String type,
        @Personal String body,
        Seal seal) {

    /** The event; where it cannot be read, why. */
    @Override
    public Event event() {
        if (event instanceof UnreadableEvent broken) {
            throw broken.why();
        }
        return event;
    }

    /** Without the note and the stored text, which says the same as the event; also where the event cannot be read. */
    @Override
    public String toString() {
        return "RecordedEvent[position=%d, subject=%s, owner=%s, version=%d, at=%s, actor=%s, request=%s, note=%s, event=%s]"
                .formatted(position, subject, owner, version, at, actor, request, Masked.mask(note), event);
    }

    /** What stands in the place of the event where it cannot be read. */
    public Optional<UnreadableEvent> unreadable() {
        return event instanceof UnreadableEvent broken ? Optional.of(broken) : Optional.empty();
    }
}
