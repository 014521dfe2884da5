package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.inventory.CalendarForm;
import dev.oms.inventory.DayLoad;
import dev.oms.inventory.DayLoad.Account;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.NodeType;
import dev.oms.inventory.WorkDay;
import dev.oms.order.AllocationTiming;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.NodeShare;
import dev.oms.order.SourceWave;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.port.Persistence;
import dev.oms.sourcing.CapacityPolicy;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.StoredDecision;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Nodes that can do only so much in a day. */
public abstract class CapacityContract {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final AddressForm BERLIN = AddressForm.inCountry("DE").at(52.52, 13.40);
    private static final NodeForm NODE = NodeForm.of(NodeType.WAREHOUSE);

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    private Shop shop(long orders, long units) {
        return shop(orders, units, builder -> builder);
    }

    private Shop shop(long orders, long units, UnaryOperator<dev.oms.OmsBuilder> more) {
        Shop shop = new Shop(persistence(), more);
        define(shop, orders, units);
        return shop.stock("BERLIN", "TEA", 1_000).stock("PARIS", "TEA", 1_000);
    }

    private static void define(Shop shop, long orders, long units) {
        shop.oms
                .inventory()
                .defineNode("BERLIN", BERLIN, NODE.perDay(orders, units))
                .orThrow();
    }

    @Test
    void theOrderThatIsOneTooManyComesFromTheNextNode() {
        Shop shop = shop(2, 0);

        List<OrderId> orders = List.of(
                shop.place(anOrder().line("TEA", 5)),
                shop.place(anOrder().line("TEA", 5)),
                shop.place(anOrder().line("TEA", 5)));

        assertThat(orders.stream().flatMap(order -> nodes(shop, order).stream()))
                .containsExactly("BERLIN", "BERLIN", "PARIS");
        assertThat(load(shop, MONDAY).orders()).isEqualTo(new Account(2, 2, 0));
        assertThat(load(shop, MONDAY).units()).isEqualTo(new Account(WorkDay.UNLIMITED, 10, 0));
        assertThat(shop.oms.sourcing().explain(orders.get(2))).contains("no capacity is left on 2026-03-02");
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void ofManyAtTheSameMomentExactlyAsManyAsItCanDoAreTaken() throws Exception {
        Shop shop = shop(10, 0);
        List<Callable<OrderId>> buyers = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            buyers.add(() -> shop.place(anOrder().line("TEA", 1)));
        }

        List<OrderId> orders = atTheSameMoment(buyers);

        assertThat(orders.stream().filter(order -> nodes(shop, order).contains("BERLIN")))
                .hasSize(10);
        assertThat(load(shop, MONDAY).orders()).isEqualTo(new Account(10, 10, 0));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void unitsArePerDayAsWell() {
        Shop shop = shop(0, 8);

        OrderId first = shop.place(anOrder().line("TEA", 5));
        OrderId second = shop.place(anOrder().line("TEA", 5));

        assertThat(nodes(shop, first)).containsExactly("BERLIN");
        assertThat(nodes(shop, second)).containsExactly("PARIS");
        assertThat(load(shop, MONDAY).units()).isEqualTo(new Account(8, 5, 0));
    }

    @Test
    void whereNoOtherNodeHasTheGoodsANodeGivesAsMuchAsItCanSend() {
        Shop shop = shop(0, 8);
        shop.stock("BERLIN", "MUG", 20);

        OrderId order = shop.place(anOrder().line("MUG", 10));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(8);
        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(2);
        assertThat(shop.oms.verify().breaches()).isEmpty();

        shop.later(Duration.ofDays(1));
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(10);
        assertThat(load(shop, TUESDAY).units()).isEqualTo(new Account(8, 2, 0));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whoWaitsForNothingElseIsServedWhenCapacityIsGivenBack() {
        Shop shop = shop(0, 8);
        shop.stock("BERLIN", "MUG", 20);
        OrderId first = shop.placePaid(anOrder().line("TEA", 8));
        OrderId second = shop.placePaid(anOrder().line("MUG", 4));
        assertThat(shop.quantities(second, 1).backordered()).isEqualTo(4);
        assertThat(shop.oms.sourcing().parked("").entities()).hasSize(1);

        shop.oms.execute(CancelOrder.all(first, "no")).orThrow();
        shop.workOff();

        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(4);
        assertThat(shop.oms.sourcing().parked("").entities()).isEmpty();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatMayNotWaitIsRefusedWithTheReason() {
        Shop shop = shop(0, 8);
        shop.oms.catalog().define(Definition.goods("OIL", "9.00", "EUR")).orThrow();
        shop.stock("BERLIN", "OIL", 20);
        shop.place(anOrder().line("TEA", 8));

        assertThat(shop.oms.orders().place(anOrder().line("OIL", 1)).reasons())
                .containsExactly(new Refusal(
                        Refusal.Code.OUT_OF_STOCK,
                        "lines[0]",
                        "1 of OIL are wanted, 1 short; 20 available over all nodes; "
                                + "20 lie at nodes that may not give them: no capacity is left on 2026-03-02"));
    }

    @Test
    void whatIsNotWantedAnyMoreIsGivenBackOnce() {
        Shop shop = shop(2, 10);
        OrderId order = shop.place(anOrder().line("TEA", 5));

        shop.oms
                .execute(CancelOrder.units(order, "not wanted", new LineUnits(1, 2)))
                .orThrow();
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 1, 0), new Account(10, 3, 0)));

        shop.oms.orders().cancel(CancelOrder.all(order, "not wanted")).orThrow();
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 0, 0), new Account(10, 0, 0)));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void workThatIsGivenOutIsConfirmedAndStaysSoWhenItIsDone() {
        Shop shop = shop(2, 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));

        shop.oms.fulfillments().release(order).orThrow();
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 0, 1), new Account(10, 0, 5)));

        shop.oms.fulfillments().pick(Shop.work(order, 1)).orThrow();
        shop.oms.fulfillments().pack(Shop.work(order, 1)).orThrow();
        shop.oms.fulfillments().ship(Shop.work(order, 1), "DHL", "JJD1").orThrow();
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 0, 1), new Account(10, 0, 5)));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void workThatIsRejectedIsGivenBackAndTakenElsewhere() {
        Shop shop = shop(2, 10);
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));
        shop.oms.fulfillments().release(order).orThrow();

        shop.oms.fulfillments().reject(Shop.work(order, 1), "roof leaks").orThrow();
        shop.workOff();

        assertThat(nodes(shop, order)).containsExactly("PARIS");
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 0, 0), new Account(10, 0, 0)));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void workThatIsMovedTakesTheCapacityOfTheOtherNode() {
        Shop shop = shop(2, 10);
        OrderId order = shop.placePaid(
                anOrder().shipTo(AddressForm.inCountry("FR").at(48.8, 2.3)).line("TEA", 5));
        shop.oms.fulfillments().release(order).orThrow();
        assertThat(nodes(shop, order)).containsExactly("PARIS");

        shop.oms
                .fulfillments()
                .move(Shop.work(order, 1), new NodeId("BERLIN"), "roof leaks")
                .orThrow();

        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 0, 1), new Account(10, 0, 5)));
        assertThat(shop.oms.verify().breaches()).isEmpty();

        shop.oms
                .fulfillments()
                .move(Shop.work(order, 2), new NodeId("PARIS"), "roof mended")
                .orThrow();
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 0, 0), new Account(10, 0, 0)));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void workIsNotMovedToANodeThatIsFull() {
        Shop shop = shop(1, 0);
        shop.place(anOrder().line("TEA", 1));
        OrderId order = shop.placePaid(anOrder().line("TEA", 5));
        shop.oms.fulfillments().release(order).orThrow();

        Outcome<?> moved = shop.oms.fulfillments().move(Shop.work(order, 1), new NodeId("BERLIN"), "nearer");

        assertThat(moved.reasons()).extracting(Refusal::text).anyMatch(text -> text.contains("no capacity is left"));
        assertThat(nodes(shop, order)).containsExactly("PARIS");
    }

    @Test
    void byPolicyTheWorkIsDoneOnALaterDay() {
        Shop shop = new Shop(persistence(), builder -> builder.capacity(CapacityPolicy.within(2)));
        shop.oms
                .inventory()
                .defineNode(
                        "BERLIN",
                        BERLIN,
                        NODE.perDay(1, 0)
                                .works(CalendarForm.weekdays("Europe/Berlin", "14:00")
                                        .except("2026-03-03")))
                .orThrow();
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "TEA", 10);

        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            orders.add(shop.place(anOrder().line("TEA", 1)));
        }

        assertThat(orders.stream().flatMap(order -> nodes(shop, order).stream()))
                .containsExactly("BERLIN", "BERLIN", "BERLIN", "PARIS");
        for (String day : List.of("2026-03-02", "2026-03-04", "2026-03-05")) {
            assertThat(load(shop, LocalDate.parse(day)).orders()).isEqualTo(new Account(1, 1, 0));
        }
        assertThat(load(shop, TUESDAY).orders()).isEqualTo(new Account(1, 0, 0));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whatIsOrderedAfterTheCutOffTakesTheNextWorkingDay() {
        Shop shop = new Shop(persistence());
        shop.oms
                .inventory()
                .defineNode("BERLIN", BERLIN, NODE.perDay(1, 0).works(CalendarForm.weekdays("Europe/Berlin", "10:00")))
                .orThrow();
        shop.stock("BERLIN", "TEA", 10);
        shop.clock.advance(Duration.ofMinutes(1));

        shop.place(anOrder().line("TEA", 1));

        assertThat(load(shop, MONDAY).orders().held()).isZero();
        assertThat(load(shop, TUESDAY).orders().held()).isEqualTo(1);
    }

    @Test
    void aDayThatIsOverCostsNothing() {
        Shop shop = shop(1, 0);
        OrderId order = shop.place(anOrder().line("TEA", 1));
        shop.later(Duration.ofDays(1));

        assertThat(nodes(shop, shop.place(anOrder().line("TEA", 1)))).containsExactly("BERLIN");
        shop.oms.orders().cancel(CancelOrder.all(order, "not wanted")).orThrow();

        assertThat(load(shop, TUESDAY).orders()).isEqualTo(new Account(1, 1, 0));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void solvedPoliciesKnowWhatOthersHaveTaken() {
        Shop shop = shop(0, 8, builder -> builder.sourcing(SourcingPolicy.nearest()));
        shop.place(anOrder().line("TEA", 5));

        OrderId order = shop.place(anOrder().line("TEA", 5));

        assertThat(shares(shop, order))
                .extracting(NodeShare::node, NodeShare::reserved)
                .containsExactly(tuple(new NodeId("BERLIN"), 3), tuple(new NodeId("PARIS"), 2));
        StoredDecision stored = shop.oms.sourcing().decisions(order).get(0);
        assertThat(shop.oms.sourcing().replay(stored)).isEqualTo(stored.decision());
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aPolicyThatDoesNotCareIsCutToWhatANodeCanSend() {
        SourcingPolicy careless = problem -> new SourcingDecision(
                problem.demands().stream()
                        .map(each -> new SourcingDecision.Assignment(each.line(), new NodeId("BERLIN"), each.units()))
                        .toList(),
                List.of());
        Shop shop = shop(0, 8, builder -> builder.sourcing(careless)).stock("BERLIN", "MUG", 20);

        OrderId order = shop.place(anOrder().line("MUG", 10));

        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(8);
        assertThat(load(shop, MONDAY).units()).isEqualTo(new Account(8, 8, 0));
    }

    @Test
    void aWaveTakesNoMoreThanThereIs() {
        Shop shop = shop(
                2, 5, builder -> builder.allocation(AllocationTiming.inWaves()).sourcing(SourcingPolicy.nearest()));
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            orders.add(shop.place(anOrder().line("TEA", 2)));
        }

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();
        shop.workOff();

        assertThat(orders.stream().filter(order -> nodes(shop, order).contains("BERLIN")))
                .hasSize(2);
        assertThat(load(shop, MONDAY)).isEqualTo(load(new Account(2, 2, 0), new Account(5, 4, 0)));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void manyWhoWaitAreServedWithinWhatIsLeft() {
        Shop shop = shop(2, 0);
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            orders.add(shop.place(anOrder().line("MUG", 1)));
        }

        shop.stock("BERLIN", "MUG", 10);
        shop.workOff();

        assertThat(orders.stream().filter(order -> !nodes(shop, order).isEmpty()))
                .hasSize(2);
        shop.later(Duration.ofDays(1));
        assertThat(orders.stream().filter(order -> !nodes(shop, order).isEmpty()))
                .hasSize(4);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void moreOrLessCanBeSaidDuringTheDay() {
        Shop shop = shop(1, 0);
        OrderId first = shop.place(anOrder().line("TEA", 1));
        define(shop, 2, 0);
        assertThat(nodes(shop, shop.place(anOrder().line("TEA", 1)))).containsExactly("BERLIN");
        assertThat(load(shop, MONDAY).orders()).isEqualTo(new Account(2, 2, 0));

        define(shop, 1, 0);
        assertThat(load(shop, MONDAY).orders().left()).isZero();
        shop.oms.orders().cancel(CancelOrder.all(first, "not wanted")).orThrow();
        assertThat(nodes(shop, shop.place(anOrder().line("TEA", 1)))).containsExactly("PARIS");

        define(shop, 0, 0);
        assertThat(nodes(shop, shop.place(anOrder().line("TEA", 1)))).containsExactly("BERLIN");
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void lessThanNothingIsRefusedAndTheLargestNumberIsAnyNumber() {
        Shop shop = shop(1, 0);

        assertThat(shop.oms
                        .inventory()
                        .defineNode("BERLIN", BERLIN, NODE.perDay(-1, -2))
                        .reasons())
                .extracting(Refusal::subject, Refusal::text)
                .containsExactlyInAnyOrder(
                        tuple("profile[0].ordersPerDay", "profile[0].ordersPerDay must not be negative"),
                        tuple("profile[0].unitsPerDay", "profile[0].unitsPerDay must not be negative"));
        define(shop, Long.MAX_VALUE, Long.MAX_VALUE);
        assertThat(nodes(shop, shop.place(anOrder().line("TEA", 1)))).containsExactly("BERLIN");
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void noProductIsCalledLikeADay() {
        assertThat(new Shop(persistence())
                        .oms
                        .catalog()
                        .define(Definition.goods("@day/2026-03-02", "1.00", "EUR"))
                        .reasons())
                .extracting(Refusal::subject)
                .containsExactly("products[0].sku");
    }

    @Test
    void aCounterThatSaysSomethingElseThanTheOrdersIsFound() {
        Shop shop = shop(2, 10);
        OrderId order = shop.place(anOrder().line("TEA", 5));
        assertThat(shop.oms.inventory().orphans("").orphans()).isEmpty();
        assertThat(shop.oms.inventory().repairReservations(order.value()).orThrow())
                .isZero();

        RequestRecord request =
                new RequestRecord(shop.tenant.value(), UUID.randomUUID().toString(), "by hand", "{\"v\":1}");
        StockKey held = new StockKey(shop.tenant.value(), "@day/2026-03-02", "BERLIN", "own/units");
        ((RecordPersistence) persistence())
                .store()
                .commit(new RecordBatch(
                        request,
                        Instant.EPOCH,
                        List.of(),
                        List.of(new StockDelta(held, 0, 1, 0)),
                        List.of(),
                        List.of()));

        assertThat(shop.oms.verify().breaches())
                .extracting(Breach::law, Breach::subject)
                .containsExactlyInAnyOrder(
                        tuple("stock equals its movements", "@day/2026-03-02 @ BERLIN own/units"),
                        tuple("reservations have their order line", "@day/2026-03-02 @ BERLIN own/units"));
    }

    @Test
    void whoCanDoAnyNumberIsNotReadTwice() {
        CountedReads counted = new CountedReads(persistence());
        Shop shop = new Shop(counted).stock("BERLIN", "TEA", 10);

        long before = counted.reads();
        shop.place(anOrder().line("TEA", 1));
        assertThat(counted.reads() - before).isEqualTo(1);
        assertThat(shop.oms.inventory().levels("@day/2026-03-02")).isEmpty();

        define(shop, 5, 0);
        before = counted.reads();
        shop.place(anOrder().line("TEA", 1));
        assertThat(counted.reads() - before).isEqualTo(2);
    }

    private static List<String> nodes(Shop shop, OrderId order) {
        return shares(shop, order).stream().map(share -> share.node().value()).toList();
    }

    private static List<NodeShare> shares(Shop shop, OrderId order) {
        return shop.view(order).order().line(1).orElseThrow().shares();
    }

    private static DayLoad load(Shop shop, LocalDate day) {
        return shop.oms.inventory().load(new NodeId("BERLIN"), day).orElseThrow();
    }

    private static DayLoad load(Account orders, Account units) {
        return new DayLoad(new NodeId("BERLIN"), MONDAY, orders, units);
    }

    private static <T> List<T> atTheSameMoment(List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> done = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(tasks)) {
                done.add(each.get());
            }
            return done;
        } finally {
            threads.shutdown();
        }
    }
}
