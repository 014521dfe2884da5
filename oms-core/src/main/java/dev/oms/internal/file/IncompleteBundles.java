package dev.oms.internal.file;

import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Bundles that must come from one node and lack a component there: what the node has set aside of the others is given back,
 * so that they are sourced together anew. What has left already is completed from wherever the rest can be had.
 */
public final class IncompleteBundles {
    private static final String REASON = "its bundle cannot be completed there";

    private final OrderFile file;
    private final NodeId node;
    private final List<UnitMove> idle = new ArrayList<>();
    private final Map<FulfillmentId, List<UnitMove>> inWork = new LinkedHashMap<>();

    private IncompleteBundles(OrderFile file, NodeId node) {
        this.file = file;
        this.node = node;
    }

    /** Gives back what a node, which has just lost units, cannot complete; the file must have been opened with its work. */
    public static void giveBack(OrderFile file, NodeId node) {
        IncompleteBundles bundles = new IncompleteBundles(file, node);
        file.order().lines().stream()
                .filter(OrderLine::isPartOfWhole)
                .collect(Collectors.groupingBy(line -> line.part().get(0).line()))
                .values()
                .forEach(bundles::giveBack);
        bundles.apply();
    }

    private void giveBack(List<OrderLine> components) {
        int complete = components.stream()
                .mapToInt(line -> provided(line) / line.unitsInEach())
                .min()
                .orElse(0);
        components.forEach(line -> giveBack(line, provided(line) - complete * line.unitsInEach()));
    }

    /** Units of a component that are set aside or gone. */
    private static int provided(OrderLine line) {
        LineQuantities here = line.quantities();
        return here.reserved() + here.gone();
    }

    private void giveBack(OrderLine line, int units) {
        int allocated = Math.min(units, line.allocatedAt(node));
        if (allocated > 0) {
            idle.add(UnitMove.at(node, line.number(), UnitState.ALLOCATED, UnitState.Trigger.DEALLOCATE, allocated));
        }
        int left = units - allocated;
        for (Fulfillment work : left > 0 ? file.fulfillments() : List.<Fulfillment>of()) {
            if (work.node().equals(node)) {
                left = giveBack(line, work, UnitState.RELEASED, FulfillmentLine::released, left);
                left = giveBack(line, work, UnitState.PICKED, FulfillmentLine::picked, left);
                left = giveBack(line, work, UnitState.PACKED, FulfillmentLine::packed, left);
            }
        }
    }

    private int giveBack(
            OrderLine line, Fulfillment work, UnitState state, ToIntFunction<FulfillmentLine> stage, int units) {
        int there = work.line(line.number()).map(stage::applyAsInt).orElse(0);
        int taken = Math.min(there, units);
        if (taken > 0) {
            inWork.computeIfAbsent(work.id(), id -> new ArrayList<>())
                    .add(UnitMove.at(node, line.number(), state, UnitState.Trigger.GIVE_BACK, taken));
        }
        return units - taken;
    }

    private void apply() {
        Order before = file.order();
        if (!idle.isEmpty()) {
            file.apply(new UnitsDeallocated(idle, REASON));
        }
        inWork.forEach((work, moves) -> file.apply(new GoodsGivenBack(work, moves, REASON)));
        SetFree.between(before, file.order()).forEach(each -> file.draft().release(each, REASON));
    }
}
