package dev.oms.internal.order;

import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.sourcing.SourcingDecision;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How good it is to have an order's units from some nodes: by what the policy counts, where it does, else by parcels and then
 * by kilometres.
 *
 * @param cost one or none
 * @param shown the cost for people; empty for none
 * @param kilometres over all nodes; those of which the way is not known are left out
 */
record PlanWorth(List<Long> cost, String shown, int parcels, long kilometres) {

    static PlanWorth of(
            SourcingDecision decision, Collection<NodeId> nodes, Map<NodeId, Address> network, Address destination) {
        double kilometres = nodes.stream()
                .flatMap(node -> Stream.ofNullable(network.get(node)))
                .flatMap(address -> address.point().stream())
                .mapToDouble(from -> destination.point().map(from::kilometresTo).orElse(0.0))
                .sum();
        return new PlanWorth(
                decision.figures().stream().map(SourcingDecision.Figures::cost).toList(),
                decision.figures().stream()
                        .map(SourcingDecision.Figures::shown)
                        .findFirst()
                        .orElse(""),
                nodes.size(),
                Math.round(kilometres));
    }

    boolean isBetterThan(PlanWorth other) {
        if (!cost.isEmpty() && !other.cost.isEmpty()) {
            return cost.get(0) < other.cost.get(0);
        }
        return parcels < other.parcels || (parcels == other.parcels && kilometres < other.kilometres);
    }

    /** For people. */
    String text() {
        return "%d parcel(s), %d km%s".formatted(parcels, kilometres, shown.isEmpty() ? "" : ", " + shown);
    }
}
