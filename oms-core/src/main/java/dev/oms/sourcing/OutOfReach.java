package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Shortfall;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lines that go short although there are goods, because those lie at nodes that may not give them. */
final class OutOfReach {
    private OutOfReach() {}

    /** For each line that goes short what keeps away the goods that there are; none where there are none. */
    static List<Shortfall> of(SourcingProblem problem, List<RankedNode> network, List<Assignment> assignments) {
        Map<Integer, Integer> given = new HashMap<>();
        assignments.forEach(each -> given.merge(each.line(), each.units(), Integer::sum));
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Demand demand : problem.demands()) {
            int missing = demand.units() - given.getOrDefault(demand.line(), 0);
            String why = missing > 0 ? why(problem, network, demand.sku()) : "";
            if (!why.isEmpty()) {
                shortfalls.add(new Shortfall(demand.line(), missing, why));
            }
        }
        return shortfalls;
    }

    private static String why(SourcingProblem problem, List<RankedNode> network, Sku sku) {
        Map<NodeId, String> obstacles = new HashMap<>();
        network.forEach(node -> obstacles.put(node.id(), node.obstacle()));
        long units = 0;
        TreeSet<String> reasons = new TreeSet<>();
        for (StockLevel level : problem.stock()) {
            String obstacle = obstacles.getOrDefault(level.node(), "");
            if (level.sku().equals(sku) && level.available() > 0 && !obstacle.isEmpty()) {
                units += level.available();
                reasons.add(obstacle);
            }
        }
        return units == 0
                ? ""
                : "%d lie at nodes that may not give them: %s".formatted(units, String.join("; ", reasons));
    }
}
