package dev.oms.internal.archive;

import dev.oms.archive.ArchivedOrder;
import dev.oms.archive.OrderArchived;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.Refusal;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.StockClaim;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderRules;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentTransaction;
import dev.oms.port.Facts;
import dev.oms.port.Notification;
import dev.oms.port.ReadSet;
import dev.oms.returns.Return;
import dev.oms.sourcing.SourcingCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An order with everything that belongs to it, to be put away as one. */
public final class OrderFolder {
    /** What belongs to an order for good, and what only while there is something to be done. */
    private static final List<String> CHILDREN = List.of(
            PaymentLedger.KIND,
            Fulfillment.KIND,
            Shipment.KIND,
            Return.KIND,
            Backorder.KIND,
            StockClaim.KIND,
            SourcingCase.KIND,
            EffectTask.KIND,
            TimerTask.KIND);

    private final Versioned<Order> order;
    private final Facts facts;
    private final String id;

    /** @param facts with what {@link #reads} names */
    public OrderFolder(Versioned<Order> order, Facts facts) {
        this.order = order;
        this.facts = facts;
        this.id = order.entity().id().value();
    }

    /** Everything that belongs to these orders. */
    public static ReadSet reads(Collection<OrderId> orders) {
        return ReadSet.NOTHING.withOwned(
                CHILDREN, orders.stream().map(OrderId::value).collect(Collectors.toSet()));
    }

    /** Why it cannot be put away now; none if it can. */
    List<Refusal> reasonsAgainst() {
        return reasonsAgainst(task -> true);
    }

    /** Why it cannot be put away without its customer now: as above, but nobody waits for messages to be sent. */
    public List<Refusal> reasonsAgainstErasure() {
        return reasonsAgainst(task -> !isMessage(task));
    }

    private List<Refusal> reasonsAgainst(Predicate<EffectTask> waitedFor) {
        List<Refusal> reasons = new ArrayList<>(OrderRules.reasonsAgainst(order.entity(), Operation.ARCHIVE));
        facts.owned(id, EffectTask.class).stream()
                .filter(task -> waitedFor.test(task.entity()))
                .forEach(task -> pending(reasons, task, task.entity().effect().description()));
        facts.owned(id, TimerTask.class)
                .forEach(task -> pending(
                        reasons, task, task.entity().command().getClass().getSimpleName()));
        facts.owned(id, Backorder.class).forEach(place -> pending(reasons, place, "a place in the queue"));
        facts.owned(id, StockClaim.class).stream()
                .filter(v -> !v.entity().isOver())
                .forEach(v -> pending(reasons, v, "whoever keeps the stock has not heard or answered everything"));
        facts.owned(id, Return.class).stream()
                .filter(v -> v.entity().isOpen())
                .forEach(v -> pending(reasons, v, "the return is " + v.entity().state()));
        facts.owned(id, PaymentLedger.class).stream()
                .filter(v -> isUnsettled(v.entity()))
                .forEach(v -> pending(reasons, v, "money is due, or the provider has not answered"));
        return reasons;
    }

    private static boolean isMessage(EffectTask task) {
        return task.effect() instanceof Notification;
    }

    private static boolean isUnsettled(PaymentLedger ledger) {
        return !ledger.due().isEmpty()
                || ledger.transactions().stream().anyMatch(t -> t.status() == PaymentTransaction.Status.PENDING);
    }

    private static void pending(List<Refusal> reasons, Versioned<?> what, String text) {
        String subject = what.entity().key().id();
        reasons.add(new Refusal(Refusal.Code.WRONG_STATE, subject, what.entity().key() + " is pending: " + text));
    }

    /** One entity in the place of all. */
    void putAway(Draft draft) {
        putAway(draft, UnaryOperator.identity());
    }

    /** The same, with what remains of the order; messages that wait are not sent any more. */
    public void putAwayErased(Draft draft, UnaryOperator<ArchivedOrder> remains) {
        putAway(draft, remains);
        facts.owned(id, EffectTask.class).stream()
                .filter(task -> isMessage(task.entity()))
                .forEach(draft::delete);
    }

    private void putAway(Draft draft, UnaryOperator<ArchivedOrder> kept) {
        draft.insert(kept.apply(new ArchivedOrder(
                order.entity(),
                entities(PaymentLedger.class),
                entities(Fulfillment.class),
                entities(Shipment.class),
                entities(Return.class),
                draft.now())));
        Stream.of(
                        PaymentLedger.class,
                        Fulfillment.class,
                        Shipment.class,
                        Return.class,
                        SourcingCase.class,
                        StockClaim.class)
                .flatMap(type -> facts.owned(id, type).stream())
                .forEach(draft::delete);
        draft.delete(order);
        draft.event(order.entity().key(), id, order.version() + 1, new OrderArchived());
    }

    private <E extends Entity> List<E> entities(Class<E> type) {
        return facts.owned(id, type).stream().map(Versioned::entity).toList();
    }
}
