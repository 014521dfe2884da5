package dev.oms.port;

import dev.oms.command.Event;
import dev.oms.common.OmsException;

/**
 * Stands in the log where an event cannot be read; {@link RecordedEvent#event()} throws why.
 *
 * @param type name of the event
 */
public record UnreadableEvent(String type, OmsException why) implements Event {}
