package dev.oms.returns;

import dev.oms.common.Masked;
import dev.oms.common.Personal;
import dev.oms.common.ReturnId;

/** A return came to nothing. */
public record ReturnCancelled(ReturnId returnId, @Personal String reason) implements ReturnEvent {
    @Override
    public Return applyTo(Return before) {
        return before.cancel();
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
