package dev.oms.inventory;

import dev.oms.common.Masked;

/**
 * Units of an assembly came out of it, or will never.
 *
 * @param spoiled units of which nothing comes out, though what goes in is gone
 */
public record AssemblyFinished(long done, long spoiled, String reason) implements AssemblyEvent {
    @Override
    public Assembly applyTo(Assembly before) {
        return before.finish(done, spoiled);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
