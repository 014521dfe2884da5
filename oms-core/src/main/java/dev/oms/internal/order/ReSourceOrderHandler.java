package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderRules;
import dev.oms.order.ReSourceOrder;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets what is allocated aside elsewhere, where that is better. */
public final class ReSourceOrderHandler implements CommandHandler<ReSourceOrder, Facts> {

    @Override
    public Class<ReSourceOrder> type() {
        return ReSourceOrder.class;
    }

    @Override
    public Facts read(ReSourceOrder command, Reader reader) {
        Facts facts = reader.read(Orders.readsWithWork(command.orderId()));
        Set<Sku> skus = facts.find(Order.key(new OrderId(command.orderId())), Order.class).stream()
                .map(Versioned::entity)
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.quantities().allocated() > 0)
                .map(OrderLine::sku)
                .collect(Collectors.toSet());
        return skus.isEmpty() ? facts : facts.and(reader.read(AllocationReading.reads(skus)));
    }

    @Override
    public Optional<CustomerId> customer(ReSourceOrder command, Facts facts) {
        return Orders.customer(facts, new OrderId(command.orderId()));
    }

    @Override
    public Decision decide(ReSourceOrder command, Facts facts, Draft draft) {
        Optional<OrderFile> file = OrderFile.open(facts, new OrderId(command.orderId()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", command.orderId());
        }
        Order order = file.get().order();
        List<Refusal> refusals = new ArrayList<>(OrderRules.holdsAgainst(order, Operation.ALLOCATE));
        if (order.units(quantities -> quantities.allocated()) == 0) {
            refusals.add(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    command.orderId(),
                    "no unit is allocated and not given to a node yet (order is %s)".formatted(order.state())));
        }
        return refusals.isEmpty() ? new ReSourcing(file.get(), command.reason()).decide() : Decision.declined(refusals);
    }
}
