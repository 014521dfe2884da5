package dev.oms.quote;

/** A quote got a price, or another one. */
public record QuoteRevised(QuoteVersion version) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.revised(version);
    }
}
