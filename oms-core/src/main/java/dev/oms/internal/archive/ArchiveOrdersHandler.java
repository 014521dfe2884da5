package dev.oms.internal.archive;

import dev.oms.archive.ArchiveOrders;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts a bite of closed orders away and leaves the next bite to a timer. */
public final class ArchiveOrdersHandler implements CommandHandler<ArchiveOrders, ArchiveOrdersHandler.Bite> {
    private static final int BITE = 50;
    /** Owner of the timers: it is nobody's order. */
    private static final String OWNER = "archive";

    /** A page of closed orders and what belongs to them. */
    record Bite(Page<Order> orders, Facts facts) {}

    @Override
    public Class<ArchiveOrders> type() {
        return ArchiveOrders.class;
    }

    /** One state at a time, because that is the order of the index. */
    @Override
    public Bite read(ArchiveOrders command, Reader reader) {
        Page<Order> page = reader.query(Query.of(Kinds.ORDER)
                .where("state", command.states().get(0).name())
                .lessThan("placed_at", command.placedBefore())
                .sortedBy("placed_at")
                .after(command.cursor())
                .limit(BITE));
        return new Bite(
                page,
                reader.read(OrderFolder.reads(
                        page.entities().stream().map(Order::id).collect(Collectors.toSet()))));
    }

    @Override
    public Optional<CustomerId> customer(ArchiveOrders command, Bite bite) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ArchiveOrders command, Bite bite, Draft draft) {
        int putAway = 0;
        for (Versioned<Order> order : bite.orders().entries()) {
            OrderFolder folder = new OrderFolder(order, bite.facts());
            if (folder.reasonsAgainst().isEmpty()) {
                folder.putAway(draft);
                putAway++;
            }
        }
        rest(command, bite.orders()).ifPresent(next -> draft.timer(draft.now(), OWNER, next));
        return draft.accept(Integer.toString(putAway));
    }

    private static Optional<ArchiveOrders> rest(ArchiveOrders command, Page<Order> page) {
        List<OrderState> states = command.states();
        if (!page.isLast()) {
            return Optional.of(new ArchiveOrders(command.placedBefore(), states, page.next()));
        }
        return states.size() > 1
                ? Optional.of(new ArchiveOrders(command.placedBefore(), states.subList(1, states.size()), ""))
                : Optional.empty();
    }
}
