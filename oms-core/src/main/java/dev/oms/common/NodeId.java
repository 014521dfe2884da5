package dev.oms.common;

/** A place that can fulfil: warehouse, store, supplier. */
public record NodeId(String value) implements Id {
    public NodeId {
        Id.requireValid("NodeId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
