package dev.oms.internal.archive;

import dev.oms.archive.ArchiveOrder;
import dev.oms.archive.ArchivedOrder;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Optional;

/** Puts one closed order away. */
public final class ArchiveOrderHandler implements CommandHandler<ArchiveOrder, Facts> {

    @Override
    public Class<ArchiveOrder> type() {
        return ArchiveOrder.class;
    }

    @Override
    public Facts read(ArchiveOrder command, Reader reader) {
        OrderId id = new OrderId(command.orderId());
        return reader.read(OrderFolder.reads(List.of(id)).with(Order.key(id)).with(ArchivedOrder.key(id)));
    }

    @Override
    public Optional<CustomerId> customer(ArchiveOrder command, Facts facts) {
        return facts.find(Order.key(new OrderId(command.orderId())), Order.class)
                .flatMap(v -> v.entity().customerId());
    }

    @Override
    public Decision decide(ArchiveOrder command, Facts facts, Draft draft) {
        OrderId id = new OrderId(command.orderId());
        Optional<Versioned<ArchivedOrder>> archived = facts.find(ArchivedOrder.key(id), ArchivedOrder.class);
        if (archived.isPresent()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.WRONG_STATE,
                    command.orderId(),
                    "it was put away at " + archived.get().entity().archivedAt()));
        }
        Optional<Versioned<Order>> order = facts.find(Order.key(id), Order.class);
        return order.map(found -> putAway(new OrderFolder(found, facts), command, draft))
                .orElseGet(() -> Decision.notFound("order", command.orderId()));
    }

    private static Decision putAway(OrderFolder folder, ArchiveOrder command, Draft draft) {
        List<Refusal> reasons = folder.reasonsAgainst();
        if (!reasons.isEmpty()) {
            return Decision.declined(reasons);
        }
        folder.putAway(draft);
        return draft.accept(command.orderId());
    }
}
