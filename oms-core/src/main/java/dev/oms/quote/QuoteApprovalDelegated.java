package dev.oms.quote;

/** Somebody else may approve as well. */
public record QuoteApprovalDelegated(Delegation delegation) implements QuoteEvent {

    @Override
    public Quote applyTo(Quote before) {
        return before.delegated(delegation);
    }
}
