package dev.oms.command;

/** Names one entity of a tenant: its kind, such as {@code order}, and its id. */
public record EntityKey(String kind, String id) {

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
