package dev.oms.internal.order;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.AllocateOrder;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.port.Facts;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sources the open units of an order anew. */
public final class AllocateOrderHandler implements CommandHandler<AllocateOrder, Facts> {

    @Override
    public Class<AllocateOrder> type() {
        return AllocateOrder.class;
    }

    @Override
    public Facts read(AllocateOrder command, Reader reader) {
        Facts facts = reader.read(Orders.readsWithWork(command.orderId()));
        Set<Sku> open = facts.find(Order.key(new OrderId(command.orderId())), Order.class)
                .map(Versioned::entity)
                .map(AllocateOrderHandler::openSkus)
                .orElse(Set.of());
        return open.isEmpty()
                ? facts
                : facts.and(reader.read(AllocationReading.reads(open).and(AllocationReading.readsOutlook(open))));
    }

    @Override
    public Optional<CustomerId> customer(AllocateOrder command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(AllocateOrder command, Facts facts, Draft draft) {
        return Orders.on(command.orderId(), Operation.ALLOCATE, facts, draft, file -> allocate(command, facts, file));
    }

    private static Decision allocate(AllocateOrder command, Facts facts, OrderFile file) {
        Set<NodeId> excluded = command.exclude().stream().map(NodeId::new).collect(Collectors.toSet());
        Allocation.ofPromisedUnits(file, facts, excluded).allocate();
        file.save();
        return file.draft().accept(command.orderId());
    }

    private static Set<Sku> openSkus(Order order) {
        return order.lines().stream()
                .filter(line -> !line.isCharge() && line.quantities().open() > 0)
                .map(OrderLine::sku)
                .collect(Collectors.toSet());
    }
}
