package dev.oms.sourcing;

import dev.oms.inventory.Capability;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeProfile;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The hard constraints on a node, in the order they are asked in: the first that fails is the reason. */
final class Obstacle {
    private Obstacle() {}

    /** For people: why no unit may come from a node; empty where some may. */
    static String of(SourcingProblem problem, Node node) {
        if (!node.active()) {
            return "inactive";
        }
        if (problem.excluded().contains(node.id())) {
            return "excluded: failed before, or ruled out";
        }
        String deliver = problem.terms().isPickup() ? pickup(problem, node) : shipping(problem, node);
        String able = deliver.isEmpty() ? lines(problem.demands(), node) : deliver;
        return able.isEmpty() ? capacity(problem, node) : able;
    }

    private static String pickup(SourcingProblem problem, Node node) {
        if (!problem.terms().pickup().contains(node.id())) {
            return "not where the customer comes for it";
        }
        return node.profile().can(Capability.PICKUP) ? "" : "nobody can pick up there";
    }

    private static String shipping(SourcingProblem problem, Node node) {
        NodeProfile profile = node.profile();
        if (!profile.can(Capability.SHIP)) {
            return "does not ship";
        }
        String country = problem.destination().country();
        return profile.shipsTo(country) ? "" : "does not ship to " + country;
    }

    private static String capacity(SourcingProblem problem, Node node) {
        return problem.room(node.id())
                .filter(Room::isFull)
                .map(room -> "no capacity is left on " + room.day())
                .orElse("");
    }

    private static String lines(List<Demand> demands, Node node) {
        if (demands.isEmpty() || demands.stream().anyMatch(demand -> demand.mayComeFrom(node))) {
            return "";
        }
        Set<String> lacking = new TreeSet<>();
        demands.forEach(demand -> demand.logistics().needs().stream()
                .filter(need -> !node.profile().can(need))
                .forEach(lacking::add));
        List<String> reasons = new ArrayList<>();
        if (!lacking.isEmpty()) {
            reasons.add("cannot do " + String.join(", ", lacking));
        }
        if (demands.stream().anyMatch(demand -> demand.barred().contains(node.id()))) {
            reasons.add("barred by rule");
        }
        return String.join("; ", reasons);
    }
}
