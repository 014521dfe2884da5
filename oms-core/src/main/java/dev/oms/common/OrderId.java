package dev.oms.common;

/** An order. */
public record OrderId(String value) implements Id {
    public OrderId {
        Id.requireValid("OrderId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
