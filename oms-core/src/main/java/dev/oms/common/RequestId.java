package dev.oms.common;

/** Names one delivery of a command, chosen by the caller; makes the command idempotent. */
public record RequestId(String value) implements Id {
    public RequestId {
        Id.requireValid("RequestId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
