package dev.oms.persistence;

import dev.oms.command.Event;
import dev.oms.common.Masked;

/**
 * An event that a newer version of the library wrote: readable as text, so that an older node can still follow the log.
 *
 * @param type name of the event
 * @param json its body as stored
 */
public record UnknownEvent(String type, String json) implements Event {
    /** Without its text: nobody here knows what of it belongs into no log. */
    @Override
    public String toString() {
        return Masked.text(this, "json");
    }
}
