package dev.oms.quote;

import dev.oms.common.Masked;
import dev.oms.common.Personal;

/** A quote was given up. */
public record QuoteCancelled(@Personal String reason) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.moved(QuoteState.Trigger.CANCEL);
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
