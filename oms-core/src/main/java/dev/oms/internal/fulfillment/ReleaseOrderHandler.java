package dev.oms.internal.fulfillment;

import dev.oms.common.CustomerId;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.order.Orders;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.UnitMove;
import dev.oms.order.UnitState;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Makes work of what is allocated. */
public final class ReleaseOrderHandler implements CommandHandler<ReleaseOrder, Facts> {

    @Override
    public Class<ReleaseOrder> type() {
        return ReleaseOrder.class;
    }

    @Override
    public Facts read(ReleaseOrder command, Reader reader) {
        return reader.read(Orders.reads(command.orderId()));
    }

    @Override
    public Optional<CustomerId> customer(ReleaseOrder command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(ReleaseOrder command, Facts facts, Draft draft) {
        return Orders.on(command.orderId(), Operation.RELEASE, facts, draft, ReleaseOrderHandler::release);
    }

    private static Decision release(OrderFile file) {
        for (NodeId node : nodes(file.order())) {
            release(file, node);
        }
        file.save();
        return file.draft().accept(file.order().id().value());
    }

    private static void release(OrderFile file, NodeId node) {
        Order order = file.order();
        List<FulfillmentLine> lines = new ArrayList<>();
        List<UnitMove> moves = new ArrayList<>();
        for (OrderLine line : order.lines()) {
            int units = line.allocatedAt(node);
            if (units > 0) {
                lines.add(new FulfillmentLine(line.number(), line.sku(), units, 0, 0, 0));
                moves.add(UnitMove.at(node, line.number(), UnitState.ALLOCATED, UnitState.Trigger.RELEASE, units));
            }
        }
        FulfillmentId id = new FulfillmentId(order.id(), order.fulfillments() + 1);
        Fulfillment work =
                new Fulfillment(id, node, lines, List.of(), file.draft().now());
        file.add(work, new GoodsReleased(work, moves));
    }

    private static Iterable<NodeId> nodes(Order order) {
        TreeSet<NodeId> nodes = new TreeSet<>(Comparator.comparing(NodeId::value));
        order.lines()
                .forEach(line -> line.shares().stream()
                        .filter(share -> share.allocated() > 0)
                        .forEach(share -> nodes.add(share.node())));
        return nodes;
    }
}
