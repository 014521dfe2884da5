package dev.oms.persistence;

import dev.oms.command.Event;
import dev.oms.persistence.internal.EventFormats;
import dev.oms.persistence.internal.Formats;

/** Events as text for other systems: the name of their type and the JSON that stores keep, which later versions still read. */
public final class EventText {
    private static final EventFormats FORMATS = Formats.current().events();

    private EventText() {}

    /** The name of the event's type. */
    public static String type(Event event) {
        return FORMATS.name(event);
    }

    /** What happened, as JSON. */
    public static String json(Event event) {
        return FORMATS.write(event);
    }

    /** The event again; an {@link UnknownEvent} where this version does not know the type. */
    public static Event event(String type, String json) {
        return FORMATS.read(type, json);
    }
}
