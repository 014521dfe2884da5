package dev.oms.quote;

/** The customer agreed. */
public record QuoteAccepted(Acceptance acceptance) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.accepted(acceptance);
    }
}
