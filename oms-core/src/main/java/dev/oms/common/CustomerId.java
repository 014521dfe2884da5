package dev.oms.common;

/** The customer who ordered. */
public record CustomerId(String value) implements Id {
    public CustomerId {
        Id.requireValid("CustomerId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
