package dev.oms.quote;

/** Nobody agreed in time. */
public record QuoteExpired(int version) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.moved(QuoteState.Trigger.EXPIRE);
    }
}
