package dev.oms.command;

import dev.oms.common.Actor;
import dev.oms.common.RequestId;
import java.util.List;
import java.util.Locale;

/**
 * What a plan takes out of what was written before: the only way in which an event is ever changed.
 *
 * @param events in the order of their positions
 * @param requests ids under which the erased was written; what is kept of their commands and answers goes as well
 */
public record Erasure(List<ErasedEvent> events, List<RequestId> requests) {
    public static final Erasure NONE = new Erasure(List.of(), List.of());

    /** A customer whose id is not told. */
    public static final String SOME_CUSTOMER = Actor.Kind.CUSTOMER.name().toLowerCase(Locale.ROOT) + ":";

    public Erasure {
        events = List.copyOf(events);
        requests = List.copyOf(requests);
    }

    public boolean isEmpty() {
        return events.isEmpty() && requests.isEmpty();
    }

    /** An actor as events carry it, without the id of a customer. */
    public static String anonymous(String actor) {
        return actor.startsWith(SOME_CUSTOMER) ? SOME_CUSTOMER : actor;
    }
}
