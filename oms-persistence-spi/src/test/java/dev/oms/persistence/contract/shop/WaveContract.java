package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Plan;
import dev.oms.command.Reason;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.inventory.StockItem;
import dev.oms.order.AllocationTiming;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineQuantities;
import dev.oms.order.NodeShare;
import dev.oms.order.Operation;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceOrder;
import dev.oms.order.SourceWave;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.StoredDecision;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Orders that wait, and are sourced together. */
public abstract class WaveContract {
    private static final AddressForm PARIS = AddressForm.inCountry("FR").at(48.8, 2.3);
    /** Nearer to Berlin than to Paris, but not by much. */
    private static final AddressForm FRANKFURT = AddressForm.inCountry("DE").at(50.1, 8.7);

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    private Shop shop() {
        return new Shop(
                persistence(),
                builder -> builder.allocation(AllocationTiming.inWaves()).sourcing(SourcingPolicy.nearest()));
    }

    @Test
    void ordersWaitForTheWaveAndAreServedTogether() {
        Shop shop = shop().stock("BERLIN", "TEA", 1).stock("PARIS", "TEA", 1);
        OrderId between = shop.placePaid(anOrder().shipTo(FRANKFURT).line("TEA", 1));
        OrderId berlin = shop.placePaid(anOrder().line("TEA", 1));

        assertThat(shop.quantities(between, 1)).isEqualTo(LineQuantities.allOpen(1));
        assertThat(shop.view(between).order().state()).isEqualTo(OrderState.CONFIRMED);
        assertThat(waiting(shop)).containsExactly(between, berlin);

        int sourced = shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();

        assertThat(sourced).isEqualTo(2);
        assertThat(nodes(shop, between)).containsExactly("PARIS");
        assertThat(nodes(shop, berlin)).containsExactly("BERLIN");
        assertThat(waiting(shop)).isEmpty();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aWaveIsShownBeforeItIsRun() {
        Shop shop = shop().stock("BERLIN", "TEA", 1).stock("PARIS", "TEA", 1);
        OrderId between = shop.place(anOrder().shipTo(FRANKFURT).line("TEA", 1));
        shop.place(anOrder().line("TEA", 1));

        Plan<Integer> plan =
                shop.oms.sourcing().previewWave(SourceWave.ofAllThatWait()).orThrow();

        assertThat(plan.reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.startsWith("2 order(s), 2 units instead of 2 one by one, cost "));
        assertThat(shop.quantities(between, 1).open()).isEqualTo(1);
        shop.oms.commit(plan).orThrow();
        assertThat(shop.quantities(between, 1).allocated()).isEqualTo(1);
    }

    @Test
    void everyDecisionOfAWaveIsExplainedAndTheSameWhenItIsTakenAgain() {
        Shop shop = shop().stock("BERLIN", "TEA", 2).stock("PARIS", "TEA", 2);
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            orders.add(shop.place(
                    anOrder().shipTo(i % 2 == 0 ? FRANKFURT : Shop.NEAR_BERLIN).line("TEA", 1)));
        }

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();

        for (OrderId order : orders) {
            StoredDecision stored = shop.oms.sourcing().decisions(order).get(0);
            assertThat(shop.oms.sourcing().replay(stored)).isEqualTo(stored.decision());
            assertThat(stored.explain()).contains("by nearest in a wave of 4 order(s)");
        }
    }

    @Test
    void whoCameFirstIsServedAndTheRestWaitsInTheQueue() {
        Shop shop = shop().stock("PARIS", "TEA", 1);
        OrderId first = shop.place(anOrder().line("TEA", 1));
        OrderId second = shop.place(anOrder().shipTo(PARIS).line("TEA", 1));
        OrderId urgent = shop.place(anOrder().priority(1).line("TEA", 1));

        shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();

        assertThat(shop.quantities(urgent, 1).allocated()).isEqualTo(1);
        assertThat(shop.quantities(first, 1).backordered()).isEqualTo(1);
        assertThat(shop.quantities(second, 1).backordered()).isEqualTo(1);
        shop.stock("PARIS", "TEA", 1);
        shop.workOff();
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(1);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void hundredsOfOrdersAreCommittedBiteByBite() {
        Shop shop = shop().stock("BERLIN", "TEA", 60).stock("PARIS", "TEA", 60);
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            orders.add(shop.place(
                    anOrder().shipTo(i % 3 == 0 ? FRANKFURT : Shop.NEAR_BERLIN).line("TEA", 1)));
        }

        assertThat(shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow())
                .isEqualTo(50);
        assertThat(waiting(shop)).hasSize(70);
        shop.workOff();

        assertThat(waiting(shop)).isEmpty();
        assertThat(orders)
                .allSatisfy(order ->
                        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1));
        assertThat(shop.level("TEA", "BERLIN").available()).isZero();
        // Sixty of Berlin's eighty stay there, and not one of Frankfurt's forty is in their way.
        assertThat(orders.stream()
                        .filter(order -> nodes(shop, order).contains("BERLIN"))
                        .filter(order -> shop.view(order).order().shipTo().equals(Shop.NEAR_BERLIN.toAddress())))
                .hasSize(60);
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void laterBitesAreNoWorseThanPlannedWhateverThePolicyWouldChooseThen() {
        Random random = new Random(4711);
        Shop shop = new Shop(persistence(), builder -> builder.allocation(AllocationTiming.inWaves()));
        for (String sku : List.of("TEA", "MUG")) {
            shop.stock("BERLIN", sku, 70).stock("PARIS", sku, 70);
        }
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 110; i++) {
            orders.add(shop.place(anOrder()
                    .shipTo(random.nextBoolean() ? FRANKFURT : Shop.NEAR_BERLIN)
                    .line("TEA", 1 + random.nextInt(2))
                    .line("MUG", 1 + random.nextInt(2))));
        }
        Plan<Integer> plan =
                shop.oms.sourcing().previewWave(SourceWave.ofAllThatWait()).orThrow();
        Matcher planned = Pattern.compile("110 order\\(s\\), (\\d+) units .*, (\\d+) parcels")
                .matcher(plan.reasons().stream().map(Reason::text).collect(Collectors.joining("\n")));
        assertThat(planned.find()).isTrue();

        shop.oms.commit(plan).orThrow();
        shop.workOff();

        assertThat(orders.stream()
                        .mapToLong(order -> shop.quantities(order, 1).allocated()
                                + shop.quantities(order, 2).allocated())
                        .sum())
                .isGreaterThanOrEqualTo(Long.parseLong(planned.group(1)));
        assertThat(orders.stream().mapToLong(order -> nodes(shop, order).size()).sum())
                .isLessThanOrEqualTo(Long.parseLong(planned.group(2)));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void aBiteWhosePlanIsVoidIsSolvedAgain() {
        Shop shop = shop().stock("BERLIN", "TEA", 120);
        List<OrderId> orders = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            orders.add(shop.place(anOrder().line("TEA", 1)));
        }
        shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow();
        shop.oms.inventory().scrap("BERLIN", "TEA", 30, "wet").orThrow();
        shop.stock("PARIS", "TEA", 10);

        shop.workOff();

        assertThat(orders.subList(0, 100))
                .allSatisfy(order ->
                        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(1));
        assertThat(orders.subList(100, 120))
                .allSatisfy(order ->
                        assertThat(shop.quantities(order, 1).backordered()).isEqualTo(1));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void wavesRunByThemselvesUntilTheyAreStopped() {
        Shop shop = shop().stock("BERLIN", "TEA", 9);
        shop.oms.sourcing().waves(Duration.ofHours(2)).orThrow();
        OrderId first = shop.place(anOrder().line("TEA", 1));
        shop.later(Duration.ofHours(1));
        assertThat(shop.quantities(first, 1).open()).isEqualTo(1);
        shop.later(Duration.ofHours(1));
        assertThat(shop.quantities(first, 1).allocated()).isEqualTo(1);

        OrderId second = shop.place(anOrder().line("TEA", 1));
        shop.oms.sourcing().waves(Duration.ofHours(5)).orThrow();
        shop.later(Duration.ofHours(4));
        assertThat(shop.quantities(second, 1).open()).isEqualTo(1);
        shop.later(Duration.ofHours(1));
        assertThat(shop.quantities(second, 1).allocated()).isEqualTo(1);

        OrderId third = shop.place(anOrder().line("TEA", 1));
        shop.oms.sourcing().waves(Duration.ZERO).orThrow();
        shop.later(Duration.ofDays(9));
        assertThat(shop.quantities(third, 1).open()).isEqualTo(1);
        assertThat(shop.oms.sourcing().waves(Duration.ofMillis(1)).reasons())
                .extracting(Refusal::subject)
                .containsExactly("every");
    }

    @Test
    void whoeverIsOnHoldKeepsTheirPlaceAndWhoeverIsGoneGivesItUp() {
        Shop shop = shop().stock("BERLIN", "TEA", 9);
        OrderId held = shop.place(anOrder().line("TEA", 1));
        OrderId gone = shop.place(anOrder().line("TEA", 1));
        shop.oms.orders().hold(held, "fraud", "odd", Operation.ALLOCATE).orThrow();
        shop.oms.orders().cancel(CancelOrder.all(gone, "no")).orThrow();

        assertThat(shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow())
                .isZero();
        assertThat(waiting(shop)).containsExactly(held);
        shop.oms.orders().releaseHold(held, "fraud").orThrow();
        assertThat(shop.oms.sourcing().wave(SourceWave.ofAllThatWait()).orThrow())
                .isEqualTo(1);
    }

    @Test
    void namedOrdersAreSourcedTogetherAndUnknownOnesRefused() {
        Shop shop = shop().stock("BERLIN", "TEA", 9);
        OrderId named = shop.place(anOrder().line("TEA", 1));
        OrderId other = shop.place(anOrder().line("TEA", 1));

        assertThat(shop.oms
                        .sourcing()
                        .wave(SourceWave.of(named, new OrderId("NIX")))
                        .reasons())
                .extracting(Refusal::code, Refusal::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Refusal.Code.NOT_FOUND, "orders[1]"));
        shop.oms.sourcing().wave(SourceWave.of(named, named)).orThrow();

        assertThat(shop.quantities(named, 1).allocated()).isEqualTo(1);
        assertThat(waiting(shop)).containsExactly(other);
    }

    @Test
    void whatIsSetAsideIsTakenAtOnceAndChargesNeedNoWave() {
        Shop shop = shop().stock("BERLIN", "TEA", 9);
        var reservation = shop.oms
                .reservations()
                .reserve(dev.oms.inventory.ReserveUnits.to("DE", new StockItem("TEA", 2)))
                .orThrow();

        OrderId reserved = shop.place(anOrder().line("TEA", 2).reserved(reservation));
        shop.place(PlaceOrder.of("web").line("POST", 1, "3.00"));

        assertThat(shop.quantities(reserved, 1).allocated()).isEqualTo(2);
        assertThat(waiting(shop)).isEmpty();
    }

    private static List<OrderId> waiting(Shop shop) {
        return shop
                .oms
                .sourcing()
                .waiting(Query.of(Kinds.WAITING_ORDER)
                        .sortedBy("queue_rank", "waiting_since")
                        .limit(1000))
                .entities()
                .stream()
                .map(each -> each.order())
                .toList();
    }

    private static List<String> nodes(Shop shop, OrderId order) {
        return shop.view(order).order().lines().stream()
                .flatMap(line -> line.shares().stream())
                .map(NodeShare::node)
                .map(NodeId::value)
                .distinct()
                .collect(Collectors.toList());
    }
}
