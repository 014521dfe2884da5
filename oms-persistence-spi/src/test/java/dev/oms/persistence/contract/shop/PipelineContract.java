package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.RefusedException;
import dev.oms.common.Actor;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.inventory.StockLevel;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Operation;
import dev.oms.order.PlaceOrder;
import dev.oms.payment.PaymentStatus;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every command can rely on: plans, idempotency, races, access, tenants, bad input. */
public abstract class PipelineContract extends ShopContract {

    private CommandContext request(String id) {
        return shop.oms.context(new RequestId(id));
    }

    private static List<Refusal.Code> codes(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Refusal::code).toList();
    }

    @Test
    void aPlanWritesNothingAndShowsWhatCommittingWouldDo() {
        shop.stock("BERLIN", "TEA", 5);

        Plan<OrderId> plan = shop.oms.plan(anOrder().line("TEA", 2)).orThrow();

        assertThat(plan.money()).hasToString("[9.80 EUR]");
        assertThat(plan.movements())
                .singleElement()
                .satisfies(m -> assertThat(m.reserved()).isEqualTo(2));
        assertThat(plan.effects())
                .singleElement()
                .satisfies(e -> assertThat(e.description()).isEqualTo("authorize 9.80 EUR"));
        assertThat(plan.reasons()).isNotEmpty();
        assertThat(plan.expires()).isEqualTo(plan.plannedAt().plus(Duration.ofMinutes(15)));
        assertThat(shop.oms.orders().find(plan.result())).isEmpty();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isZero();
    }

    @Test
    void aPlanCommittedTwiceTakesEffectOnce() {
        shop.stock("BERLIN", "TEA", 5);
        Plan<OrderId> plan = shop.oms.plan(anOrder().line("TEA", 2)).orThrow();

        Outcome<OrderId> first = shop.oms.commit(plan);
        Outcome<OrderId> second = shop.oms.commit(plan);

        assertThat(first.repeated()).isFalse();
        assertThat(second.repeated()).isTrue();
        assertThat(second.orThrow()).isEqualTo(first.orThrow());
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(2);
    }

    @Test
    void aPlanIsRefusedWhenTheOrderHasChangedAndSaysByWhom() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 4));
        Plan<OrderId> plan = shop.oms
                .plan(CancelOrder.units(order, "one less", new LineUnits(1, 1)))
                .orThrow();
        shop.agent("sales").orders().hold(order, "fraud", "", Operation.RELEASE).orThrow();

        Outcome<OrderId> outcome = shop.oms.commit(plan);

        assertThat(codes(outcome)).containsExactly(Refusal.Code.CHANGED);
        assertThat(outcome.reasons().get(0).text()).contains("HoldPlaced by agent:sam");
        assertThat(shop.quantities(order, 1).cancelled()).isZero();
    }

    @Test
    void aPlanIsRefusedWhenItsStockIsGone() {
        shop.stock("BERLIN", "TEA", 3);
        Plan<OrderId> plan = shop.oms.plan(anOrder().line("TEA", 2)).orThrow();
        shop.place(anOrder().line("TEA", 2));

        Outcome<OrderId> outcome = shop.oms.commit(plan);

        assertThat(codes(outcome)).containsExactly(Refusal.Code.CHANGED);
        assertThat(outcome.reasons().get(0).text()).contains("TEA @ BERLIN", "3 on hand, 2 of them reserved");
    }

    @Test
    void aPlanExpires() {
        shop.stock("BERLIN", "TEA", 3);
        Plan<OrderId> plan = shop.oms.plan(anOrder().line("TEA", 2)).orThrow();
        shop.clock.advance(Duration.ofMinutes(16));

        assertThat(codes(shop.oms.commit(plan))).containsExactly(Refusal.Code.EXPIRED);
    }

    @Test
    void theSameRequestIsAnsweredAsItWasFirst() {
        shop.stock("BERLIN", "TEA", 5);
        PlaceOrder command = anOrder().line("TEA", 2);

        OrderId first = shop.oms.execute(command, request("r-1")).orThrow();
        Outcome<OrderId> second = shop.oms.execute(command, request("r-1"));

        assertThat(second.orThrow()).isEqualTo(first);
        assertThat(second.repeated()).isTrue();
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(2);
    }

    @Test
    void aRefusalIsRepeatedAsWellEvenWhenItWouldBePossibleNow() {
        PlaceOrder command = anOrder().line("TEA", 2);
        assertThat(codes(shop.oms.execute(command, request("r-1")))).containsExactly(Refusal.Code.OUT_OF_STOCK);
        shop.stock("BERLIN", "TEA", 5);

        Outcome<OrderId> again = shop.oms.execute(command, request("r-1"));

        assertThat(codes(again)).containsExactly(Refusal.Code.OUT_OF_STOCK);
        assertThat(again.repeated()).isTrue();
        assertThat(shop.oms.execute(command, request("r-2")).isDone()).isTrue();
    }

    @Test
    void aRequestIdCannotBeReusedForAnotherCommand() {
        shop.stock("BERLIN", "TEA", 5);
        shop.oms.execute(anOrder().line("TEA", 2), request("r-1")).orThrow();

        Outcome<OrderId> other = shop.oms.execute(anOrder().line("TEA", 3), request("r-1"));

        assertThat(codes(other)).containsExactly(Refusal.Code.REQUEST_REUSED);
    }

    @Test
    void aForgottenRequestIsCarriedOutAgainAndWhatIsYoungIsRemembered() {
        PlaceOrder command = anOrder().payBy("").line("MUG", 1);
        OrderId first = shop.oms.execute(command, request("r-1")).orThrow();
        shop.later(Duration.ofDays(3));
        OrderId young = shop.oms.execute(command, request("r-2")).orThrow();
        java.time.Instant aDayAgo = shop.clock.instant().minus(Duration.ofDays(1));

        while (shop.oms.forgetRequests(aDayAgo, 2) > 0) {
            // the next bite
        }

        assertThat(shop.oms.execute(command, request("r-1")).orThrow()).isNotEqualTo(first);
        assertThat(shop.oms.execute(command, request("r-2")).orThrow()).isEqualTo(young);
        assertThatThrownBy(() -> shop.oms.forgetRequests(aDayAgo.plusSeconds(1), 1))
                .hasMessageContaining("kept for a day");
        assertThatThrownBy(() -> shop.agent("sales").forgetRequests(aDayAgo, 1)).isInstanceOf(RefusedException.class);
    }

    @Test
    void theSameRequestArrivingManyTimesAtOnceTakesEffectOnce() throws Exception {
        shop.stock("BERLIN", "TEA", 50);
        PlaceOrder command = anOrder().line("TEA", 2);

        List<Outcome<OrderId>> outcomes = together(8, i -> shop.oms.execute(command, request("r-1")));

        assertThat(outcomes.stream().map(Outcome::orThrow).distinct()).hasSize(1);
        assertThat(outcomes.stream().filter(o -> !o.repeated())).hasSize(1);
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(2);
    }

    @Test
    void manyBuyersOfTheLastUnitsGetExactlyThose() throws Exception {
        shop.stock("BERLIN", "TEA", 6).stock("PARIS", "TEA", 4);

        List<Outcome<OrderId>> outcomes = together(
                32, i -> shop.oms.orders().place(anOrder().customer("C-" + i).line("TEA", 1)));
        shop.workOff();

        assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(10);
        assertThat(shop.oms.inventory().levels("TEA").stream()
                        .mapToLong(StockLevel::available)
                        .sum())
                .isZero();
        assertThat(shop.oms.orders().search(Query.of(Kinds.ORDER)).entities())
                .hasSize(10)
                .allSatisfy(order ->
                        assertThat(shop.view(order.id()).paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED));
    }

    @Test
    void ofCancelAndShipAtTheSameMomentOneWins() throws Exception {
        shop.stock("BERLIN", "TEA", 20);
        for (int round = 0; round < 5; round++) {
            OrderId order = shop.placePaid(anOrder().line("TEA", 2));
            shop.makeReady(order);

            List<Outcome<?>> outcomes = together(
                    2,
                    i -> i == 0
                            ? shop.oms.orders().cancel(CancelOrder.all(order, "no"))
                            : shop.oms.fulfillments().ship(Shop.work(order, 1), "DHL", "T"));
            shop.workOff();

            assertThat(outcomes.stream().filter(Outcome::isDone)).hasSize(1);
        }
    }

    @Test
    void anExternalReferenceIsUniqueWithinItsChannel() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.place(anOrder().reference("4711").line("TEA", 1));

        Outcome<OrderId> again =
                shop.oms.orders().place(anOrder().reference("4711").line("TEA", 1));
        Outcome<OrderId> elsewhere =
                shop.oms.orders().place(PlaceOrder.of("phone").reference("4711").line("TEA", 1));

        assertThat(codes(again)).containsExactly(Refusal.Code.ALREADY_EXISTS);
        assertThat(again.reasons().get(0).text()).contains(order.value());
        assertThat(elsewhere.isDone()).isTrue();
        assertThat(shop.oms
                        .orders()
                        .findByReference("web", "4711")
                        .orElseThrow()
                        .order()
                        .id())
                .isEqualTo(order);
    }

    @Test
    void allViolationsAreReportedAtOnceWithTheirPaths() {
        PlaceOrder command = anOrder()
                .currency("euro")
                .line("", 0)
                .line("TEA", -1, "x")
                .note("a\u0000b")
                .discount("-1");

        Outcome<OrderId> outcome = shop.oms.orders().place(command);

        assertThat(codes(outcome)).containsOnly(Refusal.Code.INVALID);
        assertThat(outcome.reasons())
                .extracting(Refusal::subject)
                .containsExactlyInAnyOrder(
                        "currency",
                        "lines[0].sku",
                        "lines[0].quantity",
                        "lines[1].quantity",
                        "lines[1].unitPrice",
                        "note",
                        "orderDiscount");
    }

    @Test
    void allUnknownThingsAreReportedAtOnce() {
        Outcome<OrderId> outcome =
                shop.oms.orders().place(anOrder().line("NIX", 1).line("POST", 1).line("NADA", 1, "1.00"));

        assertThat(outcome.reasons())
                .extracting(Refusal::subject)
                .containsExactly("lines[0].sku", "lines[1].unitPrice", "lines[2].sku");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        List<PlaceOrder.Line> lines = Collections.nCopies(100_000, new PlaceOrder.Line("TEA", 1, "", ""));

        assertThat(codes(shop.oms.orders().place(anOrder().lines(lines)))).containsExactly(Refusal.Code.INVALID);
        assertThat(codes(shop.oms.orders().place(anOrder().line("TEA", 1).note("x".repeat(10_000_000)))))
                .containsExactly(Refusal.Code.INVALID);
        assertThat(codes(shop.oms.orders().place(anOrder().line("TEA", 1_000_000, "999999999999"))))
                .containsExactly(Refusal.Code.AMOUNT_EXCEEDED);
        assertThat(codes(
                        shop.oms.orders().place(anOrder().line("TEA", 1, "1.00").discount("1.01"))))
                .containsExactly(Refusal.Code.AMOUNT_EXCEEDED);
    }

    @Test
    void currenciesDoNotMix() {
        assertThat(codes(shop.oms.orders().place(anOrder().currency("GBP").line("TEA", 1))))
                .containsExactly(Refusal.Code.CURRENCY_MISMATCH);
        assertThat(codes(shop.oms.orders().place(anOrder().currency("XXX").line("TEA", 1))))
                .containsExactly(Refusal.Code.INVALID);
        assertThat(codes(shop.oms
                        .orders()
                        .place(anOrder().currency("JPY").line("TEA", 1, "100").discount("0.5"))))
                .containsExactly(Refusal.Code.INVALID);
    }

    @Test
    void namesInEveryScriptSurvive() {
        shop.stock("BERLIN", "TEA", 5);
        AddressForm to =
                new AddressForm("Zoë 🦄 Œuvre 張", List.of("Straße 1 \"b\" \\ '"), "10115", "Łódź", "DE", List.of());

        OrderId order = shop.place(
                anOrder().customer("客 7").shipTo(to).note("line 1\nline 2 🎁").line("TEA", 1));

        assertThat(shop.view(order).order().shipTo()).isEqualTo(to.toAddress());
        assertThat(shop.view(order).order().note()).isEqualTo("line 1\nline 2 🎁");
        assertThat(shop.view(order).order().lines().get(0).name()).isEqualTo("Tea 🍵");
    }

    @Test
    void aCustomerSeesAndTouchesOnlyTheirOwnOrders() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order =
                shop.customer("C-1").orders().place(anOrder().line("TEA", 1)).orThrow();
        Oms other = shop.customer("C-2");

        assertThat(other.orders().find(order)).isEmpty();
        assertThat(other.timeline(order)).isEmpty();
        assertThat(other.allowedActions(order)).isEmpty();
        assertThat(other.orders().search(Query.of(Kinds.ORDER)).entries()).isEmpty();
        assertThat(codes(other.orders().cancel(CancelOrder.all(order, "hihi"))))
                .containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(codes(other.orders().cancel(CancelOrder.all(new OrderId("none"), "hihi"))))
                .containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(codes(other.orders().place(anOrder().line("TEA", 1)))).containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(codes(shop.customer("C-1").fulfillments().release(order))).containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(shop.customer("C-1").orders().find(order)).isPresent();
        assertThat(shop.customer("C-1").orders().search(Query.of(Kinds.ORDER)).entries())
                .hasSize(1);
        assertThatThrownBy(() -> other.events(0, 10)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(other::verify).isInstanceOf(RefusedException.class);
    }

    @Test
    void anAnonymousOrderIsNoCustomersOwn() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.place(anOrder().customer("").line("TEA", 1));

        assertThat(shop.customer("C-1").orders().find(order)).isEmpty();
        assertThat(codes(shop.customer("C-1").orders().cancel(CancelOrder.all(order, "x"))))
                .containsExactly(Refusal.Code.FORBIDDEN);
    }

    @Test
    void anAgentDoesWhatItsRolesAllow() {
        shop.stock("BERLIN", "TEA", 5);
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));

        assertThat(codes(shop.agent("warehouse").orders().cancel(CancelOrder.all(order, "x"))))
                .containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(codes(shop.agent("sales").fulfillments().release(order))).containsExactly(Refusal.Code.FORBIDDEN);
        assertThat(shop.agent("sales").allowedActions(order))
                .filteredOn(a -> a.operation() == Operation.RELEASE)
                .allSatisfy(
                        a -> assertThat(a.reasons()).extracting(Refusal::code).containsExactly(Refusal.Code.FORBIDDEN));
        assertThat(shop.agent("warehouse").fulfillments().release(order).isDone())
                .isTrue();
    }

    @Test
    void twoTenantsWithTheSameIdsNeverMeet() {
        shop.stock("BERLIN", "TEA", 5);
        Oms other = shop.oms.as(new TenantId(shop.tenant.value() + "-b"), Actor.SYSTEM);
        other.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        other.catalog().define(Definition.goods("TEA", "1.00", "EUR")).orThrow();
        other.inventory().receive("BERLIN", "TEA", 1).orThrow();
        CommandContext same = new CommandContext(other.tenant(), Actor.SYSTEM, new RequestId("r-1"), "");

        OrderId ours = shop.oms
                .execute(anOrder().reference("1").line("TEA", 3), request("r-1"))
                .orThrow();
        OrderId theirs = other.execute(PlaceOrder.of("web").reference("1").line("TEA", 1), same)
                .orThrow();

        assertThat(theirs).isNotEqualTo(ours);
        assertThat(other.orders().find(ours)).isEmpty();
        assertThat(codes(other.orders().cancel(CancelOrder.all(ours, "x")))).containsExactly(Refusal.Code.NOT_FOUND);
        assertThat(other.orders().search(Query.of(Kinds.ORDER)).entities())
                .extracting(o -> o.id())
                .containsExactly(theirs);
        assertThat(other.events(0, 1000)).noneMatch(e -> e.owner().equals(ours.value()));
        assertThat(shop.level("TEA", "BERLIN").reserved()).isEqualTo(3);
        assertThat(other.verify().breaches()).isEmpty();
    }

    @Test
    void eventsAreReadInOrderWithoutGapsOrRepeatsWhileOthersWrite() throws Exception {
        shop.stock("BERLIN", "TEA", 100);
        List<RecordedEvent> read = new ArrayList<>();
        long[] position = {0};

        together(6, i -> {
            for (int n = 0; n < 5; n++) {
                if (i == 0) {
                    shop.oms.events(position[0], 7).forEach(event -> {
                        read.add(event);
                        position[0] = event.position();
                    });
                } else {
                    shop.place(anOrder().line("TEA", 1));
                }
            }
            return i;
        });
        List<RecordedEvent> rest = shop.oms.events(position[0], 1000);
        read.addAll(rest);

        assertThat(read).extracting(RecordedEvent::position).isSorted().doesNotHaveDuplicates();
        assertThat(read).isEqualTo(shop.oms.events(0, 1000));
        Set<String> placed = read.stream()
                .filter(e -> e.event() instanceof dev.oms.order.OrderPlaced)
                .map(RecordedEvent::owner)
                .collect(Collectors.toSet());
        assertThat(placed).hasSize(25);
    }

    @Test
    void subscribersGetEveryEventAndAFailedOneAgain() {
        List<Long> seen = new ArrayList<>();
        boolean[] failed = {false};
        shop.oms.subscribe("projector", event -> {
            if (event.event() instanceof dev.oms.order.OrderConfirmed && !failed[0]) {
                failed[0] = true;
                throw new IllegalStateException("projector is down");
            }
            seen.add(event.position());
        });
        shop.stock("BERLIN", "TEA", 5);

        shop.placePaid(anOrder().line("TEA", 1));
        shop.later(Duration.ofMinutes(1));

        assertThat(failed[0]).isTrue();
        assertThat(seen)
                .containsExactlyElementsOf(shop.oms.events(0, 1000).stream()
                        .map(RecordedEvent::position)
                        .toList());
    }

    /** Calls that begin at the same moment. */
    static <T> List<T> together(int count, java.util.function.IntFunction<? extends T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        CyclicBarrier start = new CyclicBarrier(count);
        try {
            List<Callable<T>> tasks = IntStream.range(0, count)
                    .<Callable<T>>mapToObj(i -> () -> {
                        start.await();
                        return task.apply(i);
                    })
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(tasks)) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
