package dev.oms.returns;

import dev.oms.command.Event;
import dev.oms.common.ReturnId;

/** Something that happened to a return that already exists. */
public interface ReturnEvent extends Event {

    /** Which one. */
    ReturnId returnId();

    /** The return after it. */
    Return applyTo(Return before);
}
