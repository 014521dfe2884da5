package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.Address;
import dev.oms.common.NodeId;
import java.util.List;

/**
 * A place that can fulfil; an inactive one keeps its stock and gets no new work.
 *
 * @param stated what it is and can do, none or one; none for a usual warehouse
 */
public record Node(NodeId id, String name, Address address, boolean active, List<NodeProfile> stated)
        implements Entity {
    public static final String KIND = "node";

    /** The owner that all nodes of a tenant share, so that the network is read as one. */
    public static final String NETWORK = "network";

    public Node {
        stated = List.copyOf(stated);
        require(stated.size() <= 1, "node %s is described once", id);
    }

    /** A usual warehouse. */
    public Node(NodeId id, String name, Address address, boolean active) {
        this(id, name, address, active, List.of());
    }

    public static EntityKey key(NodeId id) {
        return new EntityKey(KIND, id.value());
    }

    /** What it is and can do. */
    public NodeProfile profile() {
        return stated.isEmpty() ? NodeProfile.USUAL : stated.get(0);
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
