package dev.oms.quote;

/** The customer got the quote. */
public record QuotePresented(int version) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.moved(QuoteState.Trigger.PRESENT);
    }
}
