package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.SetFree;
import dev.oms.internal.inventory.FreedStock;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Candidate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Units of some work on their way to other nodes.
 *
 * @param units that wait to be picked, each line once
 */
record MovingWork(OrderFile file, Fulfillment work, List<LineUnits> units, String reason) {
    /** Why nothing becomes work at once where somebody else keeps the stock. */
    static final String UNSURE = "its keeper sets units aside before they become work";

    /** To one node of somebody's choice. */
    Decision decideFor(Set<NodeId> others) {
        return decide(freed -> allocation(freed, others).toChosenNodes());
    }

    /** To wherever the policy chooses. */
    Decision decide() {
        Set<NodeId> without = file.facts().owned(Node.NETWORK, Node.class).stream()
                .map(each -> each.entity().id())
                .filter(this::isUnsure)
                .collect(Collectors.toCollection(HashSet::new));
        without.add(work.node());
        return decide(freed -> allocation(freed, without));
    }

    private boolean isUnsure(NodeId node) {
        return file.draft().settings().external().keep(node);
    }

    private Allocation allocation(Facts freed, Set<NodeId> without) {
        return Allocation.ofMovedUnits(file, freed, without, units, reason);
    }

    private Decision decide(Function<Facts, Allocation> sourcing) {
        Order before = file.order();
        file.apply(new GoodsGivenBack(
                work.id(), Fulfillments.moves(work, units, UnitState.RELEASED, UnitState.Trigger.GIVE_BACK), reason));
        Fulfillments.release(file, before, reason);
        Allocation allocation = sourcing.apply(freed(SetFree.between(before, file.order())));
        Map<OrderLine, Integer> unmet = allocation.allocate();
        if (!unmet.isEmpty()) {
            return Decision.declined(refusals(unmet, allocation));
        }
        byNode(allocation.goods()).forEach((node, given) -> Fulfillments.release(file, new NodeId(node), given));
        file.save();
        return file.draft().accept(file.order().id().value());
    }

    /** What is given back here must not keep the order from its share elsewhere. */
    private Facts freed(List<HeldUnits> held) {
        Set<Sku> skus = work.lines().stream().map(FulfillmentLine::sku).collect(Collectors.toSet());
        return FreedStock.without(held, skus, file.facts());
    }

    private static Map<String, List<LineUnits>> byNode(List<Assignment> assignments) {
        Map<String, Map<Integer, Integer>> units = new TreeMap<>();
        assignments.forEach(each -> units.computeIfAbsent(each.node().value(), node -> new TreeMap<>())
                .merge(each.line(), each.units(), Math::addExact));
        Map<String, List<LineUnits>> byNode = new TreeMap<>();
        units.forEach((node, lines) -> byNode.put(
                node,
                lines.entrySet().stream()
                        .map(each -> new LineUnits(each.getKey(), each.getValue()))
                        .toList()));
        return byNode;
    }

    private List<Refusal> refusals(Map<OrderLine, Integer> unmet, Allocation allocation) {
        String verdicts = allocation.decision().candidates().stream()
                .filter(each -> !each.node().equals(work.node()))
                .map(this::verdict)
                .collect(Collectors.joining("; "));
        return unmet.entrySet().stream()
                .sorted(Comparator.comparing(each -> each.getKey().number()))
                .map(each -> new Refusal(
                        Refusal.Code.OUT_OF_STOCK,
                        "units.line[%d]".formatted(each.getKey().number()),
                        "%d of %s cannot be had elsewhere: %s"
                                .formatted(each.getValue(), each.getKey().sku(), verdicts)))
                .toList();
    }

    private String verdict(Candidate each) {
        return each.node() + " " + (isUnsure(each.node()) ? UNSURE : each.verdict());
    }
}
