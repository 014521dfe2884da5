package dev.oms.internal.inventory;

import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.GoodsGivenBack;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.Cases;
import dev.oms.internal.file.IncompleteBundles;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.ShortfallPolicy.Response;
import dev.oms.order.AllocateOrder;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.order.UnitsDeallocated;
import dev.oms.port.Facts;
import dev.oms.sourcing.Parking;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An order that loses units which were set aside for it and are not there. */
final class OrderHit {
    private final OrderFile file;
    private final Takeable takeable;
    private final List<UnitMove> idle = new ArrayList<>();
    private final Map<FulfillmentId, List<UnitMove>> inWork = new LinkedHashMap<>();
    private final Set<Response> responses = EnumSet.noneOf(Response.class);
    private final Set<String> nodes = new TreeSet<>();
    private final Set<Integer> lines = new TreeSet<>();

    OrderHit(OrderId order, Facts facts, Draft draft) {
        this.file = OrderFile.open(facts, order, draft).orElseThrow();
        this.takeable = new Takeable(facts);
    }

    /** Units that the node has not begun with go first. */
    void lose(HeldUnits lost, Response response) {
        responses.add(response);
        nodes.add(lost.node().value());
        int line = Takeable.lineNumber(lost);
        lines.add(line);
        NodeId node = lost.node();
        int left = Math.toIntExact(lost.units());
        int allocated = Math.min(left, takeable.line(lost).orElseThrow().allocatedAt(node));
        if (allocated > 0) {
            idle.add(takeable.losing(
                    lost, UnitMove.at(node, line, UnitState.ALLOCATED, UnitState.Trigger.DEALLOCATE, allocated)));
            left -= allocated;
        }
        for (Fulfillment work : takeable.work(lost)) {
            int taken = Math.min(left, Takeable.released(work, line));
            if (taken > 0) {
                inWork.computeIfAbsent(work.id(), id -> new ArrayList<>())
                        .add(takeable.losing(
                                lost, UnitMove.at(node, line, UnitState.RELEASED, UnitState.Trigger.GIVE_BACK, taken)));
                left -= taken;
            }
        }
    }

    void save() {
        if (!idle.isEmpty()) {
            file.apply(new UnitsDeallocated(idle, Shortfalls.REASON));
        }
        inWork.forEach((work, moves) -> file.apply(new GoodsGivenBack(work, moves, Shortfalls.REASON)));
        nodes.forEach(node -> IncompleteBundles.giveBack(file, new NodeId(node)));
        if (responses.contains(Response.BACKORDER)) {
            Allocation.queueOpenUnits(file);
        } else if (responses.contains(Response.RESOURCE)) {
            String order = file.order().id().value();
            file.draft().timer(file.draft().now(), order, new AllocateOrder(order, nodes));
        }
        if (responses.contains(Response.REPORT)) {
            lines.forEach(line -> Cases.park(file, line, Parking.Reason.STOCK_LOST, Shortfalls.REASON));
        }
        file.save();
    }
}
