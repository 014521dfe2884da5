package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;

/** How far a named subscriber has come in the event log. */
public record SubscriptionPosition(String name, long position) implements Entity {
    public static final String KIND = "subscription";

    public static EntityKey key(String name) {
        return new EntityKey(KIND, name);
    }

    @Override
    public EntityKey key() {
        return key(name);
    }

    @Override
    public String owner() {
        return name;
    }
}
