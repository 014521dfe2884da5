package dev.oms.quote;

import dev.oms.common.Masked;
import dev.oms.common.Personal;

/** The customer did not agree. */
public record QuoteDeclined(@Personal String reason) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.moved(QuoteState.Trigger.DECLINE);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
