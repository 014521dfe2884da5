package dev.oms.persistence.internal;

import dev.oms.command.Event;
import dev.oms.common.InvariantViolation;
import dev.oms.common.OmsException;
import dev.oms.persistence.UnknownEvent;
import dev.oms.port.StoredTypes;
import dev.oms.port.UnreadableEvent;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How events become text and back, by the simple name of their type. */
public final class EventFormats {
    private final Map<String, BodyFormat<Event>> byName;

    EventFormats(Upcasters upcasters) {
        this.byName = StoredTypes.EVENTS.stream()
                .map(type -> format(type, upcasters))
                .collect(Collectors.toUnmodifiableMap(BodyFormat::name, Function.identity()));
    }

    public String name(Event event) {
        return event instanceof UnknownEvent unknown
                ? unknown.type()
                : event.getClass().getSimpleName();
    }

    public String write(Event event) {
        if (event instanceof UnknownEvent unknown) {
            return unknown.json();
        }
        String name = name(event);
        return format(name)
                .orElseThrow(() -> new InvariantViolation(name + " is not among StoredTypes.EVENTS"))
                .write(event);
    }

    public Event read(String name, String body) {
        try {
            return format(name).<Event>map(format -> format.read(body)).orElseGet(() -> new UnknownEvent(name, body));
        } catch (OmsException e) {
            return new UnreadableEvent(name, e);
        }
    }

    private Optional<BodyFormat<Event>> format(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    // Reading through the concrete type and answering the common one is safe: an event is only ever produced here.
    @SuppressWarnings("unchecked")
    private static BodyFormat<Event> format(Class<? extends Event> type, Upcasters upcasters) {
        return new BodyFormat<>(type.getSimpleName(), (Class<Event>) type, upcasters);
    }
}
