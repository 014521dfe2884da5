package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.StockClaims;
import dev.oms.internal.order.Orders;
import dev.oms.internal.order.WholeBundles;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.port.Facts;
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
        if (StockClaims.awaitsStock(file)) {
            // Somebody else keeps its stock since it was set aside: they are asked first, and the order is held until
            // then.
            file.draft().warn("awaits-stock", "whoever keeps the stock of its nodes is asked first; release it then");
            file.save();
            return file.draft().accept(file.order().id().value());
        }
        List<NodeId> nodes = nodes(file.order());
        if (!nodes.isEmpty()
                && nodes.stream().allMatch(node -> released(file.order(), node).isEmpty())) {
            String order = file.order().id().value();
            String text = "what is set aside waits for the rest of its bundles, which is not there yet";
            return Decision.declined(new Refusal(Refusal.Code.WRONG_STATE, order, text));
        }
        nodes.forEach(node -> release(file, node));
        file.save();
        return file.draft().accept(file.order().id().value());
    }

    private static void release(OrderFile file, NodeId node) {
        List<LineUnits> released = released(file.order(), node);
        if (!released.isEmpty()) {
            Fulfillments.release(file, node, released);
        }
    }

    /** What goes into work: of what a customer comes for, whole bundles. */
    private static List<LineUnits> released(Order order, NodeId node) {
        return order.lines().stream()
                .filter(line -> line.allocatedAt(node) > WholeBundles.staying(order, line))
                .map(line -> new LineUnits(line.number(), line.allocatedAt(node) - WholeBundles.staying(order, line)))
                .toList();
    }

    private static List<NodeId> nodes(Order order) {
        TreeSet<NodeId> nodes = new TreeSet<>(Comparator.comparing(NodeId::value));
        order.lines()
                .forEach(line -> line.shares().stream()
                        .filter(share -> share.allocated() > 0)
                        .forEach(share -> nodes.add(share.node())));
        return List.copyOf(nodes);
    }
}
