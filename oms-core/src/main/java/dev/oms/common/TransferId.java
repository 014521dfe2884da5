package dev.oms.common;

/** A transfer of goods from one node to another. */
public record TransferId(String value) implements Id {
    public TransferId {
        Id.requireValid("TransferId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
