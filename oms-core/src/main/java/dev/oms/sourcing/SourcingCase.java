package dev.oms.sourcing;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What went wrong with sourcing an order line so far: nodes that have failed it, and whether it is parked. Kept until the
 * order is put away, so that nodes which failed in turn do not get it in turn.
 *
 * @param excluded nodes that may not be chosen for the line until somebody lifts that, sorted
 * @param parked why its units come from nowhere; one, or none where nothing has to be done
 */
public record SourcingCase(OrderId order, int line, Sku sku, List<NodeId> excluded, List<Parking> parked)
        implements Entity {
    public static final String KIND = "sourcing_case";

    public SourcingCase {
        excluded = List.copyOf(excluded);
        parked = List.copyOf(parked);
    }

    /** Nothing went wrong yet. */
    public static SourcingCase of(OrderId order, int line, Sku sku) {
        return new SourcingCase(order, line, sku, List.of(), List.of());
    }

    public static EntityKey key(OrderId order, int line) {
        // Without a locale, a JVM in Cairo would write other digits than one in Berlin.
        return new EntityKey(KIND, String.format(Locale.ROOT, "%s/%05d", order, line));
    }

    @Override
    public EntityKey key() {
        return key(order, line);
    }

    @Override
    public String owner() {
        return order.value();
    }

    public boolean isParked() {
        return !parked.isEmpty();
    }

    /** Whether its line waits for a person to do something. */
    public boolean waitsForPerson() {
        return parked.stream().anyMatch(Parking::waitsForPerson);
    }

    /** The same, and this node has failed. */
    public SourcingCase excluding(NodeId node) {
        List<NodeId> all = new ArrayList<>(excluded);
        if (!all.contains(node)) {
            all.add(node);
        }
        all.sort(Comparator.comparing(NodeId::value));
        return new SourcingCase(order, line, sku, all, parked);
    }

    /** The same, and this node may be chosen again. */
    public SourcingCase including(NodeId node) {
        return new SourcingCase(
                order,
                line,
                sku,
                excluded.stream().filter(each -> !each.equals(node)).toList(),
                parked);
    }

    /** The same, parked. */
    public SourcingCase parked(Parking parking) {
        return new SourcingCase(order, line, sku, excluded, List.of(parking));
    }

    /** The same after another try that came to nothing. */
    public SourcingCase triedAgain(List<Instant> next) {
        return new SourcingCase(
                order,
                line,
                sku,
                excluded,
                parked.stream().map(each -> each.triedAgain(next)).toList());
    }

    /** The same, and nothing has to be done. */
    public SourcingCase unparked() {
        return new SourcingCase(order, line, sku, excluded, List.of());
    }
}
