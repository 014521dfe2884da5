package dev.oms.inventory;

import dev.oms.common.Masked;

/** What was not done of an assembly will not be; what went into it is back. */
public record AssemblyCancelled(String reason) implements AssemblyEvent {
    @Override
    public Assembly applyTo(Assembly before) {
        return before.cancel();
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
