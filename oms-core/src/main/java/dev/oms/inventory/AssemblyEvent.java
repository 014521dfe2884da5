package dev.oms.inventory;

import dev.oms.command.Event;

/** Something that happened to an assembly order that already exists. */
public interface AssemblyEvent extends Event {

    /** The assembly order after it. */
    Assembly applyTo(Assembly before);
}
