package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.PipelineContract.together;
import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.AllowedAction;
import dev.oms.OrderView;
import dev.oms.archive.ArchiveOrder;
import dev.oms.archive.ArchivedOrder;
import dev.oms.archive.OrderArchived;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderState;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Closed orders are put away whole, once, and are still found. */
public abstract class ArchiveContract extends ShopContract {

    /** An order that was paid, sent, delivered and partly returned. */
    private OrderId aLife(String reference) {
        OrderId order =
                shop.placePaid(anOrder().reference(reference).line("TEA", 3).line("POST", 1, "3.95"));
        shop.shipAll(order);
        shop.deliverAll(order);
        var back = shop.oms
                .returns()
                .request(order, "too green", new LineUnits(1, 1))
                .orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
        return order;
    }

    private static List<Refusal.Code> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    @Test
    void anArchivedOrderIsFoundWithEverythingThatBelongsToIt() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");
        OrderView before = shop.view(order);
        List<RecordedEvent> timeline = shop.oms.timeline(order);

        assertThat(shop.oms.orders().archive(order).orThrow()).isEqualTo(order);

        OrderView after = shop.view(order);
        assertThat(after.order()).isEqualTo(before.order());
        assertThat(after.payment()).isEqualTo(before.payment());
        assertThat(after.fulfillments()).isEqualTo(before.fulfillments());
        assertThat(after.shipments()).isEqualTo(before.shipments());
        assertThat(after.returns()).isEqualTo(before.returns()).isNotEmpty();
        assertThat(before.archivedAt()).isEmpty();
        assertThat(after.archivedAt()).contains(shop.clock.instant());
        assertThat(shop.oms.orders().findByReference("web", "4711"))
                .map(view -> view.order().id())
                .contains(order);
        assertThat(shop.oms.timeline(order))
                .startsWith(timeline.toArray(RecordedEvent[]::new))
                .last()
                .satisfies(event -> assertThat(event.event()).isEqualTo(new OrderArchived()));
    }

    @Test
    void nothingOfItIsLeftAmongTheOpenOnes() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");
        shop.oms.orders().archive(order).orThrow();

        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entries()).isEmpty();
        assertThat(shop.oms.fulfillments().search(Query.of(Kinds.FULFILLMENT)).entries())
                .isEmpty();
        assertThat(shop.oms
                        .fulfillments()
                        .searchShipments(Query.of(Kinds.SHIPMENT))
                        .entries())
                .isEmpty();
        assertThat(shop.oms.returns().search(Query.of(Kinds.RETURN)).entries()).isEmpty();
        assertThat(shop.oms.verify().orders()).isEqualTo(1);
    }

    @Test
    void itsCustomerStillFindsItAndNobodyElsesDoes() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");
        shop.oms.orders().archive(order).orThrow();
        Query<ArchivedOrder> latest =
                Query.of(Kinds.ARCHIVED_ORDER).sortedBy("placed_at").reversed();

        assertThat(shop.customer("C-1").orders().searchArchive(latest).entities())
                .extracting(archived -> archived.order().id())
                .containsExactly(order);
        assertThat(shop.customer("C-1").orders().find(order)).isPresent();
        assertThat(shop.customer("C-2").orders().searchArchive(latest).entries())
                .isEmpty();
        assertThat(shop.customer("C-2").orders().find(order)).isEmpty();
        assertThat(shop.oms
                        .orders()
                        .searchArchive(latest.where("customer", "C-1"))
                        .entries())
                .hasSize(1);
    }

    @Test
    void itsExternalReferenceStaysTaken() {
        shop.stock("BERLIN", "TEA", 50);
        shop.oms.orders().archive(aLife("4711")).orThrow();

        assertThat(codes(shop.oms.orders().place(anOrder().reference("4711").line("TEA", 1))))
                .containsExactly(Refusal.Code.ALREADY_EXISTS);
    }

    @Test
    void anArchivedOrderIsNeverChangedAndNeverArchivedAgain() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");
        shop.oms.orders().archive(order).orThrow();

        assertThat(shop.oms.allowedActions(order))
                .hasSize(Operation.values().length)
                .noneMatch(AllowedAction::isAllowed);
        assertThat(shop.oms.orders().archive(order).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("put away at"));
        assertThat(shop.oms
                        .returns()
                        .request(order, "late", new LineUnits(1, 1))
                        .isDone())
                .isFalse();
        assertThat(shop.oms.orders().cancel(CancelOrder.all(order, "late")).isDone())
                .isFalse();
    }

    @Test
    void ofManyWhoArchiveAnOrderAtOnceOneDoes() throws Exception {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");

        List<Outcome<OrderId>> outcomes = together(6, i -> shop.oms.orders().archive(order));

        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        assertThat(shop.oms
                        .orders()
                        .searchArchive(Query.of(Kinds.ARCHIVED_ORDER))
                        .entries())
                .hasSize(1);
    }

    @Test
    void ofArchivingAndReturningAtTheSameMomentOneWins() throws Exception {
        shop.stock("BERLIN", "TEA", 50);
        for (int round = 0; round < 5; round++) {
            OrderId order = aLife("R-" + round);

            List<Outcome<?>> outcomes = together(
                    2,
                    i -> i == 0
                            ? shop.oms.orders().archive(order)
                            : shop.oms.returns().request(order, "late", new LineUnits(1, 1)));

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        }
    }

    @Test
    void whatIsNotClosedOrHasSomethingPendingIsNotPutAway() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId open = shop.placePaid(anOrder().line("TEA", 1));
        OrderId returning = aLife("4711");
        shop.oms.returns().request(returning, "another", new LineUnits(1, 1)).orThrow();
        OrderId paying = shop.placePaid(anOrder().line("TEA", 1));
        shop.oms.orders().cancel(CancelOrder.all(paying, "no")).orThrow();

        assertThat(shop.oms.orders().archive(open).reasons().get(0).text()).contains("not closed");
        assertThat(shop.oms.orders().archive(returning).reasons().get(0).text()).contains("the return is REQUESTED");
        assertThat(shop.oms.orders().archive(paying).reasons())
                .extracting(Refusal::text)
                .anyMatch(text -> text.contains("cancel 4.90 EUR"))
                .anyMatch(text -> text.contains("the provider has not answered"));
        shop.workOff();
        assertThat(shop.oms.orders().archive(paying).isDone()).isTrue();
        assertThat(codes(shop.oms.orders().archive(new OrderId("none")))).containsExactly(Refusal.Code.NOT_FOUND);
    }

    @Test
    void aHoldCanKeepAnOrderFromBeingPutAway() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));
        shop.oms.orders().hold(order, "dispute", "in court", Operation.ARCHIVE).orThrow();
        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.workOff();

        assertThat(codes(shop.oms.orders().archive(order))).containsExactly(Refusal.Code.ON_HOLD);
        shop.oms.orders().releaseHold(order, "dispute").orThrow();
        assertThat(shop.oms.orders().archive(order).isDone()).isTrue();
    }

    @Test
    void aClosedOrderCanStillBeHeld() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");
        shop.oms
                .orders()
                .hold(order, "dispute", "in court", Operation.ARCHIVE, Operation.RETURN)
                .orThrow();

        assertThat(codes(shop.oms.orders().archive(order))).containsExactly(Refusal.Code.ON_HOLD);
        assertThat(codes(shop.oms.returns().request(order, "no", new LineUnits(1, 1))))
                .containsExactly(Refusal.Code.ON_HOLD);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.oms.verify().breaches()).isEmpty();
        shop.oms.orders().releaseHold(order, "dispute").orThrow();
        assertThat(shop.oms.orders().archive(order).isDone()).isTrue();
    }

    @Test
    void archivingIsPreviewedLikeEverythingElse() {
        shop.stock("BERLIN", "TEA", 50);
        OrderId order = aLife("4711");

        Plan<OrderId> plan = shop.oms.plan(new ArchiveOrder(order.value())).orThrow();

        assertThat(plan.nextStates()).singleElement().isInstanceOf(ArchivedOrder.class);
        assertThat(plan.money()).isEmpty();
        assertThat(plan.movements()).isEmpty();
        assertThat(shop.view(order).archivedAt()).isEmpty();
        assertThat(codes(shop.agent("sales").orders().archive(order))).containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(shop.oms.commit(plan).isDone()).isTrue();
        assertThat(shop.view(order).archivedAt()).isPresent();
    }

    @Test
    void manyArePutAwayBiteByBiteAndTheRestStays() {
        shop.stock("BERLIN", "TEA", 200);
        List<OrderId> old = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            OrderId order = shop.place(anOrder().payBy("").line("TEA", 1));
            shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
            old.add(order);
        }
        old.add(aLife("4711"));
        OrderId returning = aLife("4712");
        shop.oms.returns().request(returning, "another", new LineUnits(1, 1)).orThrow();
        OrderId open = shop.placePaid(anOrder().line("TEA", 1));
        shop.later(Duration.ofDays(30));
        OrderId young = aLife("4713");

        shop.oms
                .orders()
                .archivePlacedBefore(shop.clock.instant().minus(Duration.ofDays(1)))
                .orThrow();
        shop.workOff();

        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entities())
                .extracting(Order::id)
                .containsExactlyInAnyOrder(returning, open, young);
        assertThat(shop.oms
                        .orders()
                        .searchArchive(Query.of(Kinds.ARCHIVED_ORDER).limit(500))
                        .entities())
                .extracting(archived -> archived.order().id())
                .containsExactlyInAnyOrderElementsOf(old);
        assertThat(shop.oms.tasks().searchTimers(Query.of(Kinds.TIMER)).entries())
                .isEmpty();
        assertThat(shop.oms.verify().orders()).isEqualTo(old.size() + 3);
    }
}
