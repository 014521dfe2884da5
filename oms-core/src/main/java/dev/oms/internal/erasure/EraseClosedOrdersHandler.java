package dev.oms.internal.erasure;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.erasure.EraseClosedOrders;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.order.Order;
import dev.oms.port.Right;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Erases a customer from a bite of orders and leaves the next bite to a timer. */
public final class EraseClosedOrdersHandler implements CommandHandler<EraseClosedOrders, Bite> {
    static final Duration LATER = Duration.ofDays(1);

    @Override
    public Class<EraseClosedOrders> type() {
        return EraseClosedOrders.class;
    }

    /** Erased orders leave the index by which they are found, so only what is passed over needs a cursor. */
    @Override
    public Bite read(EraseClosedOrders command, Reader reader) {
        return Bite.read(
                reader,
                Bite.ordersOf(command.customer())
                        .lessThan("placed_at", command.placedBefore())
                        .after(command.cursor()),
                Bite.archivedOf(command.customer()).lessThan("placed_at", command.placedBefore()));
    }

    @Override
    public Optional<CustomerId> customer(EraseClosedOrders command, Bite bite) {
        return Optional.of(new CustomerId(command.customer()));
    }

    @Override
    public List<Privilege> privileges(EraseClosedOrders command, Bite bite, Settings settings) {
        return List.of(new Privilege(Right.ERASE_PERSONAL_DATA, "customer", "erase a customer"));
    }

    @Override
    public Decision decide(EraseClosedOrders command, Bite bite, Draft draft) {
        List<Versioned<Order>> orders = bite.orders().entries().stream()
                .filter(order -> bite.reasonsAgainst(order).isEmpty())
                .toList();
        List<Versioned<ArchivedOrder>> archived = bite.archived().entries().stream()
                .filter(order -> bite.reasonsAgainstArchived(order).isEmpty())
                .toList();
        orders.forEach(order -> bite.erase(order, draft));
        archived.forEach(order -> bite.eraseArchived(order, draft));
        int erased = orders.size() + archived.size();
        int passedOver = bite.orders().entries().size()
                + bite.archived().entries().size()
                - erased
                + bite.damaged().size();
        goOn(command, bite, command.passedOver() || passedOver > 0, archived.isEmpty(), draft);
        return draft.accept(Integer.toString(erased));
    }

    /** @param stuck whether no archived order was erased, so that the next bite would find the same ones */
    private static void goOn(EraseClosedOrders command, Bite bite, boolean passedOver, boolean stuck, Draft draft) {
        boolean more = !bite.orders().isLast() || (!bite.archived().isLast() && !stuck);
        if (more) {
            String cursor =
                    bite.orders().isLast() ? command.cursor() : bite.orders().next();
            EraseClosedOrders next =
                    new EraseClosedOrders(command.customer(), command.placedBefore(), cursor, passedOver);
            draft.timer(draft.now(), EraseCustomerHandler.OWNER, next);
        } else if (passedOver) {
            EraseClosedOrders again = new EraseClosedOrders(command.customer(), command.placedBefore(), "", false);
            draft.timer(draft.now().plus(LATER), EraseCustomerHandler.OWNER, again);
        }
    }
}
