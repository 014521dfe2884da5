package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Address;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.SetFree;
import dev.oms.internal.inventory.FreedStock;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The allocated units of an order, on their way to wherever they can be had better. */
final class ReSourcing {
    private final OrderFile file;
    private final String reason;
    /** Which of its units are given back the order itself says. */
    private final UnitsDeallocated givingBack;

    private final List<HeldUnits> held;
    private final List<LineUnits> units;
    private final Facts freed;
    private final Map<NodeId, Address> network;

    ReSourcing(OrderFile file, String reason) {
        this.file = file;
        this.reason = reason;
        this.givingBack = givingBack(file.order(), reason);
        this.held = SetFree.between(file.order(), givingBack.applyTo(file.order()));
        this.units = file.order().lines().stream()
                .filter(line -> line.quantities().allocated() > 0)
                .map(line -> new LineUnits(line.number(), line.quantities().allocated()))
                .toList();
        Set<Sku> skus = held.stream().map(HeldUnits::sku).collect(Collectors.toSet());
        this.freed = FreedStock.without(held, skus, file.facts());
        this.network = file.facts().owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .collect(Collectors.toMap(Node::id, Node::address));
    }

    Decision decide() {
        List<Refusal> torn = WholeBundles.torn(file.order(), units);
        if (!torn.isEmpty()) {
            return Decision.declined(torn);
        }
        PlanWorth before = worthNow();
        file.apply(givingBack);
        held.forEach(each -> file.draft().release(each, reason));
        Allocation allocation = Allocation.ofMovedUnits(file, freed, Set.of(), units, reason);
        boolean whole = allocation.allocate().isEmpty();
        PlanWorth after = worth(allocation);
        if (!whole || !after.isBetterThan(before)) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    file.order().id().value(),
                    "it cannot be had better than as it is: " + before.text()));
        }
        file.draft().because("gain", before.text() + " become " + after.text());
        file.save();
        return file.draft().accept(file.order().id().value());
    }

    /** What the policy would make of the nodes that the units are at: at least as good as what is. */
    private PlanWorth worthNow() {
        Set<NodeId> used = held.stream().map(HeldUnits::node).collect(Collectors.toSet());
        Set<NodeId> others =
                network.keySet().stream().filter(node -> !used.contains(node)).collect(Collectors.toSet());
        Allocation now = Allocation.ofMovedUnits(file, freed, others, units, reason);
        now.check();
        return PlanWorth.of(now.decision(), used, network, file.order().shipTo());
    }

    private PlanWorth worth(Allocation allocation) {
        Set<NodeId> nodes = allocation.goods().stream()
                .map(SourcingDecision.Assignment::node)
                .collect(Collectors.toSet());
        return PlanWorth.of(allocation.decision(), nodes, network, file.order().shipTo());
    }

    private static UnitsDeallocated givingBack(Order order, String reason) {
        List<UnitMove> moves = order.lines().stream()
                .flatMap(line -> line.shares().stream()
                        .filter(share -> share.allocated() > 0)
                        .map(share -> UnitMove.at(
                                share.node(),
                                line.number(),
                                UnitState.ALLOCATED,
                                UnitState.Trigger.DEALLOCATE,
                                share.allocated())))
                .toList();
        return new UnitsDeallocated(moves, reason);
    }
}
