package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Nullable;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a policy decides, if that answers the problem. Whatever else it says is refused in its name before anything is set
 * aside: an order that nobody can fulfil would be found out only at the shelf, or never. What a node can do in a day is not
 * looked at: more than that is cut off.
 */
public final class PolicyAnswer {
    private final String policy;
    private final SourcingProblem problem;
    private final Map<Integer, Demand> demands = new HashMap<>();
    private final Map<NodeId, Node> network = new HashMap<>();
    private final Map<NodeId, String> obstacles = new HashMap<>();
    private final Map<Integer, Long> given = new HashMap<>();
    private final Map<Sku, Map<NodeId, Long>> taken = new HashMap<>();
    private final Set<Share> shares = new HashSet<>();

    private record Share(int line, NodeId node) {}

    private PolicyAnswer(String policy, SourcingProblem problem) {
        this.policy = policy;
        this.problem = problem.within(Map.of());
        problem.demands().forEach(demand -> demands.put(demand.line(), demand));
    }

    /** Has the policy decide; {@link dev.oms.common.InvariantViolation} where that is no answer to the problem. */
    public static SourcingDecision of(SourcingPolicy policy, SourcingProblem problem) {
        SourcingDecision decision = policy.source(problem);
        require(decision != null, "the sourcing policy %s answered null", policy.name());
        new PolicyAnswer(policy.name(), problem).check(decision);
        return decision;
    }

    private void check(SourcingDecision decision) {
        boolean explained =
                decision.candidates().stream().allMatch(each -> each.node() != null && each.verdict() != null)
                        && decision.shortfalls().stream().allMatch(each -> each.why() != null);
        require(explained, "the sourcing policy %s gives null for a node, a verdict or a reason", policy);
        decision.assignments().forEach(this::check);
        giveWhatThereIs();
        taken.forEach((sku, byNode) -> byNode.forEach((node, units) -> require(
                units == 0,
                "the sourcing policy %s takes %d of %s more from %s than there are",
                policy,
                units,
                sku,
                node)));
    }

    /** Levels of a SKU stand together, as a rule, so that it is looked for once. */
    private void giveWhatThereIs() {
        String sku = "";
        Map<NodeId, Long> byNode = Map.of();
        for (StockLevel level : problem.stock()) {
            if (!level.sku().value().equals(sku)) {
                sku = level.sku().value();
                byNode = taken.getOrDefault(level.sku(), Map.of());
            }
            Long units = byNode.get(level.node());
            if (units != null) {
                byNode.put(level.node(), units - Math.min(units, level.available()));
            }
        }
    }

    private void check(Assignment each) {
        String wrong = wrong(each);
        require(
                wrong.isEmpty(),
                "the sourcing policy %s assigns %d of line %d to %s: %s",
                policy,
                each.units(),
                each.line(),
                each.node(),
                wrong);
    }

    private String wrong(Assignment each) {
        Demand demand = demands.get(each.line());
        if (demand == null) {
            return "nobody wants that line";
        }
        Node node = network.computeIfAbsent(each.node(), this::node);
        if (node == null) {
            return "there is no such node";
        }
        String obstacle = obstacles.computeIfAbsent(each.node(), id -> Obstacle.of(problem, node));
        if (!obstacle.isEmpty()) {
            return "that node: " + obstacle;
        }
        return demand.mayComeFrom(node) ? wrong(each, demand) : "the line may not come from there";
    }

    /** Few nodes of a network give something, so that looking is cheaper than ordering all of them. */
    private @Nullable Node node(NodeId id) {
        for (Node node : problem.nodes()) {
            if (node.id().equals(id)) {
                return node;
            }
        }
        return null;
    }

    private String wrong(Assignment each, Demand demand) {
        if (each.units() <= 0) {
            return "that is no unit";
        }
        if (!shares.add(new Share(each.line(), each.node()))) {
            return "it does so twice";
        }
        taken.computeIfAbsent(demand.sku(), sku -> new HashMap<>()).merge(each.node(), (long) each.units(), Long::sum);
        return given.merge(each.line(), (long) each.units(), Long::sum) > demand.units()
                ? "only " + demand.units() + " are wanted in all"
                : "";
    }
}
