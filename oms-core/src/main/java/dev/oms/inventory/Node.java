package dev.oms.inventory;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Address;
import dev.oms.common.NodeId;

/** A place that can fulfil; an inactive one keeps its stock and gets no new work. */
public record Node(NodeId id, String name, Address address, boolean active) implements Entity {
    public static final String KIND = "node";

    /** The owner that all nodes of a tenant share, so that the network is read as one. */
    public static final String NETWORK = "network";

    public static EntityKey key(NodeId id) {
        return new EntityKey(KIND, id.value());
    }

    @Override
    public EntityKey key() {
        return key(id);
    }

    @Override
    public String owner() {
        return NETWORK;
    }
}
