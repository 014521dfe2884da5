package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineQuantities;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bundles at random, which share components with each other and with plain lines, through lives at random. */
class BundleProperties {
    private static final List<String> GOODS = List.of("A", "B", "C");
    private static final List<String> BUNDLES = List.of("X", "Y", "Z");
    private static final List<String> NODES = List.of("BERLIN", "PARIS");

    private enum Happening {
        ORDER,
        CART,
        RECEIVE,
        CANCEL,
        SHIP,
        SHIP_SOME,
        PICK_SHORT,
        COUNT,
        DELIVER,
        RETURN
    }

    private record Step(Happening happening, int number) {}

    /** @param units of each of the goods in a bundle; it contains the bundle before it as well where {@code nested} */
    private record Recipe(List<Integer> units, boolean whole, boolean nested) {}

    private Shop shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
    private final List<OrderId> orders = new ArrayList<>();

    @Property(tries = 120)
    void whateverIsSoldIsThereOnceAndPaidOnce(
            @ForAll("recipes") List<Recipe> recipes,
            @ForAll boolean waits,
            @ForAll("stocks") List<Integer> stock,
            @ForAll("lives") List<Step> life) {
        shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
        orders.clear();
        define(recipes, waits);
        stock(stock);
        for (Step step : life) {
            happen(step);
            shop.workOff();
            orders.forEach(
                    order -> assertMoneyFollowsTheBundles(shop.view(order).order()));
        }

        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertThat(shop.oms.inventory().orphans("").orphans()).isEmpty();
        orders.forEach(this::assertWholeBundlesAreInOnePlace);
    }

    @Property(tries = 80)
    void asManyAreAvailableAsCanBeSold(@ForAll("recipes") List<Recipe> recipes, @ForAll("stocks") List<Integer> stock) {
        shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
        define(recipes, false);
        stock(stock);
        for (String bundle : BUNDLES) {
            int now = Math.toIntExact(
                    shop.oms.inventory().availability(Set.of(bundle)).get(0).now());

            assertThat(shop.oms.plan(anOrder().line(bundle, now + 1)).isDone()).isFalse();
            assertThat(now == 0 || shop.oms.plan(anOrder().line(bundle, now)).isDone())
                    .isTrue();
        }
    }

    private void stock(List<Integer> stock) {
        for (int i = 0; i < stock.size(); i++) {
            shop.stock(NODES.get(i % 2), GOODS.get(i / 2), 1 + stock.get(i));
        }
    }

    private void define(List<Recipe> recipes, boolean waits) {
        for (String goods : GOODS) {
            Definition plain = Definition.goods(goods, "3.00", "EUR");
            shop.oms.catalog().define(waits ? plain.withBackorders() : plain).orThrow();
        }
        for (int i = 0; i < BUNDLES.size(); i++) {
            Recipe recipe = recipes.get(i);
            KitForm kit = new KitForm(List.of(), recipe.whole());
            for (int g = 0; g < GOODS.size(); g++) {
                kit = recipe.units().get(g) > 0
                        ? kit.and(GOODS.get(g), recipe.units().get(g))
                        : kit;
            }
            kit = kit.components().isEmpty() ? kit.and("A", 1) : kit;
            kit = recipe.nested() && i > 0 ? kit.and(BUNDLES.get(i - 1), 1) : kit;
            shop.oms
                    .catalog()
                    .define(Definition.bundle(BUNDLES.get(i), "9.99", "EUR", kit))
                    .orThrow();
        }
    }

    private void happen(Step step) {
        int number = step.number();
        switch (step.happening()) {
            case ORDER -> order(number);
            case CART ->
                shop.oms
                        .reservations()
                        .reserve(ReserveUnits.to("DE", new StockItem(any(BUNDLES, number), 1 + number % 3)));
            case RECEIVE -> shop.stock(any(NODES, number), any(GOODS, number / 2), 1 + number % 9);
            case COUNT ->
                shop.oms.inventory().adjust(any(NODES, number), any(GOODS, number / 2), number % 5, "counted");
            default -> anyOrder(step.happening(), number);
        }
    }

    private void order(int number) {
        PlaceOrder wanted = anOrder().line(any(BUNDLES, number), 1 + number % 2);
        if (number % 5 > 1) {
            wanted = wanted.line(any(GOODS, number / 3), 1 + number % 4);
        }
        if (number % 7 > 4) {
            wanted = wanted.line(any(BUNDLES, number / 7), 1);
        }
        boolean promised = shop.oms.plan(wanted).isDone();
        Outcome<OrderId> placed = shop.oms.orders().place(wanted);
        assertThat(placed.isDone()).as("what is planned can be had").isEqualTo(promised);
        placed.result().ifPresent(orders::add);
    }

    private void anyOrder(Happening happening, int number) {
        if (orders.isEmpty()) {
            return;
        }
        OrderId order = orders.get(number % orders.size());
        switch (happening) {
            case CANCEL ->
                shop.oms.orders().cancel(CancelOrder.units(order, "no", new LineUnits(1 + number % 3, 1 + number % 2)));
            case SHIP -> {
                if (!shop.oms
                        .orders()
                        .preview(new dev.oms.fulfillment.ReleaseOrder(order.value()))
                        .isDone()) {
                    return;
                }
                shop.shipAll(order);
            }
            case SHIP_SOME, PICK_SHORT -> pick(order, number, happening == Happening.PICK_SHORT);
            case DELIVER -> shop.deliverAll(order);
            default -> comeBack(order, number);
        }
    }

    private void pick(OrderId order, int number, boolean missing) {
        shop.oms.fulfillments().release(order);
        for (Fulfillment work : shop.view(order).fulfillments()) {
            FulfillmentLine line = work.lines().get(number % work.lines().size());
            if (line.released() > 0) {
                List<LineUnits> units = List.of(new LineUnits(line.line(), 1));
                shop.oms
                        .execute(new PickGoods(
                                work.id().value(), missing ? List.of() : units, missing ? units : List.of(), ""))
                        .orThrow();
                if (!missing) {
                    shop.oms.fulfillments().pack(work.id()).orThrow();
                    shop.oms.fulfillments().ship(work.id(), "DHL", "T").orThrow();
                }
                return;
            }
        }
    }

    private void comeBack(OrderId order, int number) {
        LineUnits units =
                new LineUnits(1 + number % shop.view(order).order().lines().size(), 1);
        Outcome<ReturnId> agreed = shop.oms.returns().request(order, "no", units);
        agreed.result().ifPresent(id -> {
            shop.oms.returns().receive(id, "PARIS").orThrow();
            shop.oms.returns().inspect(id).orThrow();
        });
    }

    /** By another way than the library goes: whole bundles counted out of the units of their components. */
    private static void assertMoneyFollowsTheBundles(Order order) {
        for (OrderLine bundle : order.lines()) {
            if (bundle.isBundle()) {
                List<OrderLine> parts = order.components(bundle.number());
                assertThat(bundle.quantities().gone()).isEqualTo(least(parts, LineQuantities::gone));
                assertThat(bundle.quantities().live()).isEqualTo(least(parts, LineQuantities::live));
                assertThat(bundle.charged()).isEqualTo(bundle.price().totalOfFirst(least(parts, LineQuantities::gone)));
                assertThat(bundle.refunded()).isLessThanOrEqualTo(bundle.charged());
                assertThat(parts).allMatch(part -> part.total().isZero());
            }
        }
    }

    private static int least(List<OrderLine> parts, java.util.function.ToIntFunction<LineQuantities> account) {
        return parts.stream()
                .mapToInt(part -> account.applyAsInt(part.quantities()) / part.unitsInEach())
                .min()
                .orElseThrow();
    }

    /** Of what has not left, nothing of a whole bundle is set aside at a node that cannot put bundles together of it. */
    private void assertWholeBundlesAreInOnePlace(OrderId id) {
        Order order = shop.view(id).order();
        for (OrderLine bundle : order.lines()) {
            List<OrderLine> parts = order.components(bundle.number());
            boolean untouched =
                    parts.stream().allMatch(part -> part.quantities().gone() == 0);
            if (bundle.isBundle() && untouched && parts.get(0).isPartOfWhole()) {
                for (String node : NODES) {
                    assertThat(parts.stream().map(part -> at(part, node) / part.unitsInEach()))
                            .as("%s at %s", parts, node)
                            .containsOnly(at(parts.get(0), node) / parts.get(0).unitsInEach());
                }
            }
        }
    }

    private static int at(OrderLine line, String node) {
        return line.shares().stream()
                .filter(share -> share.node().value().equals(node))
                .mapToInt(dev.oms.order.NodeShare::reserved)
                .sum();
    }

    private static String any(List<String> some, int number) {
        return some.get(number % some.size());
    }

    @Provide
    Arbitrary<List<Recipe>> recipes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3).list().ofSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Recipe::new)
                .list()
                .ofSize(3);
    }

    @Provide
    Arbitrary<List<Integer>> stocks() {
        return Arbitraries.integers().between(0, 12).list().ofSize(6);
    }

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Happening> happening = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(6, Happening.ORDER),
                net.jqwik.api.Tuple.of(1, Happening.CART),
                net.jqwik.api.Tuple.of(3, Happening.RECEIVE),
                net.jqwik.api.Tuple.of(2, Happening.CANCEL),
                net.jqwik.api.Tuple.of(2, Happening.SHIP),
                net.jqwik.api.Tuple.of(2, Happening.SHIP_SOME),
                net.jqwik.api.Tuple.of(4, Happening.PICK_SHORT),
                net.jqwik.api.Tuple.of(1, Happening.COUNT),
                net.jqwik.api.Tuple.of(1, Happening.DELIVER),
                net.jqwik.api.Tuple.of(2, Happening.RETURN));
        return Combinators.combine(happening, Arbitraries.integers().between(0, 10_000))
                .as(Step::new)
                .list()
                .ofMinSize(6)
                .ofMaxSize(20);
    }
}
