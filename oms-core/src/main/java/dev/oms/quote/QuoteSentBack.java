package dev.oms.quote;

import dev.oms.common.Masked;
import java.util.List;

/** Whoever was next wants the quote otherwise. */
public record QuoteSentBack(String role, String by, String reason) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.reviewed(QuoteState.Trigger.SEND_BACK, List.of(), before.grants());
    }

    @Override
    public String toString() {
        return Masked.text(this, "reason");
    }
}
