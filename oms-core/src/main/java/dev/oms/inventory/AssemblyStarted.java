package dev.oms.inventory;

import dev.oms.common.AssemblyId;

/** What goes into an assembly was taken off the shelf. */
public record AssemblyStarted(AssemblyId assembly) implements AssemblyEvent {
    @Override
    public Assembly applyTo(Assembly before) {
        return before.start();
    }
}
