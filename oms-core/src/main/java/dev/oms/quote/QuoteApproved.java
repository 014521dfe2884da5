package dev.oms.quote;

/** Whoever was next approved. */
public record QuoteApproved(Grant grant) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.granted(grant);
    }
}
