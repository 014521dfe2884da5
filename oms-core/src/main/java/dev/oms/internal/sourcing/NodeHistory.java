package dev.oms.internal.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.TenantId;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeDefined;
import dev.oms.port.EventQuery;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Nodes as they once were, by their own timelines; each is read once. */
final class NodeHistory {
    private static final int PAGE = EventQuery.MAX_LIMIT;

    private final Persistence persistence;
    private final TenantId tenant;
    private final Map<NodeId, NavigableMap<Long, Node>> known = new HashMap<>();

    NodeHistory(Persistence persistence, TenantId tenant) {
        this.persistence = persistence;
        this.tenant = tenant;
    }

    /** The node as the version says; it has existed, so its timeline says how it was. */
    Node at(NodeId node, long version) {
        return known.computeIfAbsent(node, this::versions).floorEntry(version).getValue();
    }

    private NavigableMap<Long, Node> versions(NodeId node) {
        NavigableMap<Long, Node> versions = new TreeMap<>();
        List<RecordedEvent> page;
        long after = 0;
        do {
            page = persistence.events(tenant, new EventQuery(Set.of(node.value()), after, PAGE));
            for (RecordedEvent each : page) {
                if (each.subject().equals(Node.key(node)) && each.event() instanceof NodeDefined defined) {
                    versions.put(each.version(), defined.node());
                }
                after = each.position();
            }
        } while (page.size() == PAGE);
        return versions;
    }
}
