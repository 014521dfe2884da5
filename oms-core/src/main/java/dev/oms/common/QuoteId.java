package dev.oms.common;

/** An offer to one customer. */
public record QuoteId(String value) implements Id {
    public QuoteId {
        Id.requireValid("QuoteId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
