package dev.oms.internal.erasure;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.erasure.EraseClosedOrders;
import dev.oms.erasure.EraseCustomer;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Privilege;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.order.CustomerLimits;
import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.Right;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Erases a customer from the first orders and leaves the rest to a timer. */
public final class EraseCustomerHandler implements CommandHandler<EraseCustomer, EraseCustomerHandler.Known> {
    /** Owner of the timers: it is nobody's order. */
    static final String OWNER = "erasure";

    private static final int NAMED = 100;
    private static final List<String> OPEN = Arrays.stream(OrderState.values())
            .filter(state -> !state.isFinal())
            .map(OrderState::name)
            .toList();

    /** Orders that are open, those to begin with, all quotes, and what only says that there was a customer. */
    record Known(List<Order> open, Bite bite, ErasableQuotes quotes, List<Versioned<CustomerLimits>> limits) {}

    @Override
    public Class<EraseCustomer> type() {
        return EraseCustomer.class;
    }

    @Override
    public Known read(EraseCustomer command, Reader reader) {
        Bite bite = Bite.read(reader, Bite.ordersOf(command.customer()), Bite.archivedOf(command.customer()));
        Query<Order> open = Query.of(Kinds.ORDER)
                .where("customer", command.customer())
                .whereAnyOf("state", OPEN)
                .sortedBy("placed_at")
                .limit(NAMED);
        return new Known(
                reader.query(open).readable().entities(),
                bite,
                ErasableQuotes.read(reader, command.customer()),
                reader
                        .read(ReadSet.NOTHING.with(CustomerLimits.key(command.customer())))
                        .find(CustomerLimits.key(command.customer()), CustomerLimits.class)
                        .stream()
                        .toList());
    }

    @Override
    public Optional<CustomerId> customer(EraseCustomer command, Known known) {
        return Optional.of(new CustomerId(command.customer()));
    }

    @Override
    public List<Privilege> privileges(EraseCustomer command, Known known, Settings settings) {
        return List.of(new Privilege(Right.ERASE_PERSONAL_DATA, "customer", "erase a customer"));
    }

    @Override
    public Decision decide(EraseCustomer command, Known known, Draft draft) {
        Bite bite = known.bite();
        if (known.open().isEmpty()
                && bite.isEmpty()
                && known.quotes().isEmpty()
                && known.limits().isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "customer",
                    "nothing is stored of this customer: there never was, or it was erased before"));
        }
        List<Refusal> reasons = reasonsAgainst(known);
        if (!reasons.isEmpty()) {
            return Decision.declined(reasons);
        }
        known.quotes().erase(draft);
        known.limits().forEach(draft::delete);
        bite.orders().entries().forEach(order -> bite.erase(order, draft));
        bite.archived().entries().forEach(order -> bite.eraseArchived(order, draft));
        leaveTheRest(command, bite, draft);
        return draft.accept(Integer.toString(
                bite.orders().entries().size() + bite.archived().entries().size()));
    }

    private static void leaveTheRest(EraseCustomer command, Bite bite, Draft draft) {
        // The present moment belongs to what was there before.
        Instant before = draft.now().plus(1, ChronoUnit.MICROS);
        boolean damaged = !bite.damaged().isEmpty();
        if (!bite.isLast() || damaged) {
            Instant when = bite.isLast() ? draft.now().plus(EraseClosedOrdersHandler.LATER) : draft.now();
            boolean passedOver = damaged && !bite.isLast();
            draft.timer(when, OWNER, new EraseClosedOrders(command.customer(), before, "", passedOver));
        }
        if (!bite.isLast()) {
            draft.warn("erasure.more", "there are more orders, which are erased by and by");
        }
        if (damaged) {
            draft.warn(
                    "erasure.damaged",
                    "orders %s cannot be read and still hold what they hold; they are tried again every day until somebody mends or deletes them"
                            .formatted(bite.damaged()));
        }
    }

    private static List<Refusal> reasonsAgainst(Known known) {
        List<Refusal> reasons = new ArrayList<>(known.quotes().reasonsAgainst());
        known.open()
                .forEach(order -> reasons.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        order.id().value(),
                        "order %s is %s: its goods and its money need the customer; cancel it, or wait until it is closed"
                                .formatted(order.id(), order.state()))));
        known.bite().orders().entries().stream()
                .filter(order -> order.entity().state().isFinal())
                .forEach(order -> reasons.addAll(known.bite().reasonsAgainst(order)));
        known.bite()
                .archived()
                .entries()
                .forEach(order -> reasons.addAll(known.bite().reasonsAgainstArchived(order)));
        return reasons;
    }
}
