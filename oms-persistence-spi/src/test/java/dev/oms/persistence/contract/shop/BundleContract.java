package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.FulfillmentId;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.inventory.Availability;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.ReserveUnits;
import dev.oms.inventory.StockItem;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.FulfillmentStatus;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bundles are sold at one price from the stock of their components, each unit of which is sold once. */
public abstract class BundleContract extends ShopContract {
    private static final Instant MAY_14 = Instant.parse("2026-05-14T00:00:00Z");

    /** One pot and two cups for 29 euros: together from one node as {@code SET}, from anywhere as {@code LOOSE}. */
    @BeforeEach
    void defineBundles() {
        KitForm set = KitForm.of("POT", 1).and("CUP", 2);
        shop.oms
                .catalog()
                .define(
                        Definition.goods("POT", "20.00", "EUR"),
                        Definition.goods("CUP", "6.00", "EUR"),
                        Definition.bundle("SET", "29.00", "EUR", set),
                        Definition.bundle("LOOSE", "29.00", "EUR", set.fromSeveralNodes()))
                .orThrow();
    }

    @Test
    void aBundleIsOneLineToPayAndALineForEachComponentToShip() {
        shop.stock("BERLIN", "POT", 3).stock("BERLIN", "CUP", 9);

        OrderId order = shop.placePaid(anOrder().line("SET", 3));

        assertThat(shop.view(order).order().total()).hasToString("87.00 EUR");
        assertThat(lines(order)).extracting(line -> line.sku().value()).containsExactly("SET", "POT", "CUP");
        assertThat(lines(order))
                .extracting(line -> line.quantities().allocated())
                .containsExactly(3, 3, 6);
        assertThat(shop.level("POT", "BERLIN").available()).isZero();
        assertThat(shop.level("CUP", "BERLIN").available()).isEqualTo(3);
        shop.shipAll(order);
        shop.deliverAll(order);
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(3);
        assertThat(shop.view(order).payment().orElseThrow().captured()).hasToString("87.00 EUR");
    }

    @Test
    void aBundleWithinABundleComesDownToItsGoods() {
        shop.oms
                .catalog()
                .define(Definition.bundle(
                        "PICNIC", "70.00", "EUR", KitForm.of("SET", 2).and("CUP", 1)))
                .orThrow();
        shop.stock("BERLIN", "POT", 4).stock("BERLIN", "CUP", 10);

        OrderId order = shop.placePaid(anOrder().line("PICNIC", 2));

        assertThat(lines(order)).extracting(line -> line.sku().value()).containsExactly("PICNIC", "POT", "CUP");
        assertThat(lines(order))
                .extracting(line -> line.quantities().allocated())
                .containsExactly(2, 4, 10);
    }

    @Test
    void linesThatShareAComponentCannotOversellEachOther() {
        shop.stock("BERLIN", "POT", 5).stock("BERLIN", "CUP", 7);

        assertRefused(
                shop.oms.orders().place(anOrder().line("CUP", 2).line("SET", 2).line("LOOSE", 1)),
                Refusal.Code.OUT_OF_STOCK,
                "lines[2]");
        assertRefused(
                shop.oms.orders().place(anOrder().line("CUP", 2).line("SET", 3)),
                Refusal.Code.OUT_OF_STOCK,
                "lines[0]");
        shop.placePaid(anOrder().line("CUP", 1).line("SET", 2).line("LOOSE", 1));
        assertThat(shop.level("CUP", "BERLIN").available()).isZero();
    }

    @Test
    void whatTwoLinesCannotBothHaveInOnePlaceComesFromAnother() {
        shop.stock("BERLIN", "POT", 1).stock("BERLIN", "CUP", 2).stock("PARIS", "CUP", 2);

        OrderId order = shop.placePaid(anOrder().line("CUP", 2).line("SET", 1));

        assertThat(lines(order).get(0).allocatedAt(node("PARIS"))).isEqualTo(2);
        assertThat(lines(order).get(3).allocatedAt(node("BERLIN"))).isEqualTo(2);
        assertThat(shop.oms.sourcing().decisions(order)).hasSize(2);
    }

    @Test
    void ofManyWhoBuyAtTheSameMomentNobodyGetsWhatAnotherHas() {
        shop.stock("BERLIN", "POT", 20).stock("BERLIN", "CUP", 20);
        List<String> skus = List.of("SET", "CUP", "LOOSE");

        List<Outcome<OrderId>> outcomes = IntStream.range(0, 24)
                .parallel()
                .mapToObj(buyer -> shop.oms.orders().place(anOrder().line(skus.get(buyer % 3), 1)))
                .toList();
        shop.workOff();

        long cups = 0;
        for (int i = 0; i < outcomes.size(); i++) {
            cups += outcomes.get(i).isDone() ? (i % 3 == 1 ? 1 : 2) : 0;
        }
        assertThat(cups).isBetween(19L, 20L);
        assertThat(shop.level("CUP", "BERLIN").reserved()).isEqualTo(cups);
    }

    @Test
    void theComponentsOfAWholeBundleComeFromOneNode() {
        shop.stock("BERLIN", "POT", 2)
                .stock("BERLIN", "CUP", 3)
                .stock("PARIS", "POT", 1)
                .stock("PARIS", "CUP", 9);

        OrderId order = shop.placePaid(anOrder().line("SET", 2));

        for (String node : List.of("BERLIN", "PARIS")) {
            assertThat(lines(order).get(1).allocatedAt(node(node))).isEqualTo(1);
            assertThat(lines(order).get(2).allocatedAt(node(node))).isEqualTo(2);
        }
        assertRefused(shop.oms.orders().place(anOrder().line("SET", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        OrderId loose = shop.placePaid(anOrder().line("LOOSE", 1));
        assertThat(lines(loose).get(1).allocatedAt(node("BERLIN"))).isEqualTo(1);
        assertThat(lines(loose).get(2).allocatedAt(node("PARIS"))).isEqualTo(2);
    }

    @Test
    void theScarcestComponentSaysHowManyThereAreNowAndByADate() {
        shop.stock("BERLIN", "POT", 4).stock("BERLIN", "CUP", 5).stock("PARIS", "CUP", 5);
        shop.oms
                .inventory()
                .expect(ExpectSupply.purchase("PO-1", "POT", "PARIS", 3, MAY_14))
                .orThrow();

        assertThat(available("SET").now()).isEqualTo(2);
        assertThat(available("LOOSE").now()).isEqualTo(4);
        assertThat(available("SET").by(MAY_14)).isEqualTo(4);
        assertThat(available("LOOSE").by(MAY_14)).isEqualTo(5);
        assertThat(available("SET").by(MAY_14.minusSeconds(1))).isEqualTo(2);
        shop.placePaid(anOrder().line("CUP", 2));
        assertThat(available("SET").now()).isEqualTo(1);
    }

    @Test
    void aCartSetsTheComponentsAsideForItsOrder() {
        shop.stock("BERLIN", "POT", 2).stock("BERLIN", "CUP", 4);
        assertRefused(
                shop.oms
                        .reservations()
                        .reserve(ReserveUnits.to("DE", new StockItem("SET", 2), new StockItem("CUP", 1))),
                Refusal.Code.OUT_OF_STOCK,
                "items[1]");

        var cart = shop.oms
                .reservations()
                .reserve(ReserveUnits.to("DE", new StockItem("SET", 2)))
                .orThrow();

        assertThat(shop.level("CUP", "BERLIN").available()).isZero();
        assertRefused(shop.oms.orders().place(anOrder().line("CUP", 1)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
        OrderId order = shop.placePaid(anOrder().line("SET", 2).reserved(cart));
        assertThat(shop.quantities(order, 1).allocated()).isEqualTo(2);
    }

    @Test
    void bundlesAreDeliveredAndPaidAsFarAsAllTheirComponentsAre() {
        shop.stock("BERLIN", "POT", 5).stock("PARIS", "CUP", 10);
        OrderId order = shop.placePaid(anOrder().line("LOOSE", 5));
        shop.oms.fulfillments().release(order).orThrow();

        ship(Shop.work(order, 1), 2, 5);
        assertThat(shop.quantities(order, 1).shipped()).isZero();
        assertThat(captured(order)).isEqualTo("0.00 EUR");
        ship(Shop.work(order, 2), 3, 5);
        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(2);
        assertThat(captured(order)).isEqualTo("58.00 EUR");
        ship(Shop.work(order, 2), 3, 5);
        shop.deliverAll(order);

        assertThat(shop.quantities(order, 1).delivered()).isEqualTo(5);
        assertThat(captured(order)).isEqualTo("145.00 EUR");
        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.COMPLETED);
    }

    @Test
    void bundlesAreCancelledWholeAndWhatHasLeftForThemIsSurplus() {
        shop.stock("BERLIN", "POT", 3).stock("PARIS", "CUP", 6);
        OrderId order = shop.placePaid(anOrder().line("LOOSE", 3));
        shop.oms.fulfillments().release(order).orThrow();
        ship(Shop.work(order, 1), 2, 2);
        ship(Shop.work(order, 2), 3, 2);

        assertRefused(cancel(order, 2, 1), Refusal.Code.WRONG_STATE, "units[0].line");
        assertRefused(cancel(order, 1, 3), Refusal.Code.TOO_MANY_UNITS, "units[0].units");
        cancel(order, 1, 2).orThrow();
        shop.workOff();

        assertThat(lines(order))
                .extracting(line -> line.quantities().cancelled())
                .containsExactly(2, 1, 4);
        assertThat(shop.view(order).order().total()).hasToString("29.00 EUR");
        assertThat(shop.level("CUP", "PARIS").available()).isEqualTo(4);
        assertThat(shop.view(order).fulfillmentStatus()).isEqualTo(FulfillmentStatus.FULFILLED);
        returned(order, new LineUnits(2, 1));
        assertThat(refunded(order)).isEqualTo("0.00 EUR");
        assertThat(shop.level("POT", "BERLIN").onHand()).isEqualTo(2);
    }

    @Test
    void aBundleIsPaidBackOnceAllOfItIsBack() {
        shop.stock("BERLIN", "POT", 3).stock("BERLIN", "CUP", 6);
        OrderId order = shop.placePaid(anOrder().line("SET", 3));
        shop.shipAll(order);
        shop.deliverAll(order);

        returned(order, new LineUnits(3, 2));
        assertThat(refunded(order)).isEqualTo("0.00 EUR");
        returned(order, new LineUnits(1, 1));
        assertThat(refunded(order)).isEqualTo("29.00 EUR");
        assertThat(lines(order))
                .extracting(line -> line.quantities().returned())
                .containsExactly(1, 1, 2);
        assertRefused(
                shop.oms.returns().request(order, "broken", new LineUnits(1, 1), new LineUnits(2, 1)),
                Refusal.Code.WRONG_STATE,
                "units[1].line");
        returned(order, new LineUnits(1, 2));
        assertThat(refunded(order)).isEqualTo("87.00 EUR");
    }

    @Test
    void whoeverOrderedFewerOrMoreGetsWholeBundlesAtTheAgreedPrice() {
        shop.stock("BERLIN", "POT", 9).stock("BERLIN", "CUP", 18);
        OrderId order = shop.placePaid(anOrder().line("SET", 3));

        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 2)).orThrow();
        assertThat(lines(order)).extracting(line -> line.quantities().live()).containsExactly(2, 2, 4);
        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(order).quantity(2, 5)),
                Refusal.Code.WRONG_STATE,
                "quantities[0].line");
        shop.oms
                .orders()
                .change(ChangeOrder.of(order).quantity(1, 4).add("LOOSE", 1))
                .orThrow();
        shop.workOff();

        assertThat(lines(order))
                .extracting(line -> line.sku().value())
                .containsExactly("SET", "POT", "CUP", "SET", "POT", "CUP", "LOOSE", "POT", "CUP");
        assertThat(shop.view(order).order().total()).hasToString("145.00 EUR");
        assertThat(shop.level("CUP", "BERLIN").reserved()).isEqualTo(10);
    }

    @Test
    void aWholeBundleThatLacksAComponentIsSourcedAnewTogether() {
        shop.stock("BERLIN", "POT", 2)
                .stock("BERLIN", "CUP", 4)
                .stock("PARIS", "POT", 1)
                .stock("PARIS", "CUP", 2);
        OrderId order = shop.placePaid(anOrder().line("SET", 2));
        shop.oms.fulfillments().release(order).orThrow();

        FulfillmentId work = Shop.work(order, 1);
        shop.oms
                .execute(new PickGoods(
                        work.value(),
                        List.of(new LineUnits(2, 2), new LineUnits(3, 3)),
                        List.of(new LineUnits(3, 1)),
                        "one is cracked"))
                .orThrow();
        shop.workOff();

        assertThat(lines(order).get(1).allocatedAt(node("PARIS"))).isEqualTo(1);
        assertThat(lines(order).get(2).allocatedAt(node("PARIS"))).isEqualTo(2);
        assertThat(shop.level("POT", "BERLIN").reserved()).isEqualTo(1);
        assertThat(shop.level("CUP", "BERLIN").reserved()).isEqualTo(2);
        shop.shipAll(order);
        shop.oms.fulfillments().pack(work).orThrow();
        shop.oms.fulfillments().ship(work, "DHL", "JJD-1").orThrow();
        shop.workOff();
        assertThat(shop.quantities(order, 1).shipped()).isEqualTo(2);
    }

    @Test
    void wholeBundlesWaitTogetherAndAreServedTogether() {
        shop.oms
                .catalog()
                .define(
                        Definition.goods("POT", "20.00", "EUR").withBackorders(),
                        Definition.goods("CUP", "6.00", "EUR").withBackorders())
                .orThrow();
        shop.stock("BERLIN", "POT", 2).stock("PARIS", "CUP", 9);

        OrderId order = shop.placePaid(anOrder().line("SET", 2));
        assertThat(lines(order))
                .extracting(line -> line.quantities().backordered())
                .containsExactly(2, 2, 4);
        assertThat(shop.level("POT", "BERLIN").reserved()).isZero();
        shop.stock("BERLIN", "CUP", 3);
        shop.workOff();
        assertThat(lines(order))
                .extracting(line -> line.quantities().allocated())
                .containsExactly(1, 1, 2);
        shop.stock("PARIS", "POT", 1);
        shop.workOff();

        assertThat(lines(order))
                .extracting(line -> line.quantities().allocated())
                .containsExactly(2, 2, 4);
        assertThat(lines(order).get(1).allocatedAt(node("PARIS"))).isEqualTo(1);
        assertThat(lines(order).get(2).allocatedAt(node("PARIS"))).isEqualTo(2);
    }

    @Test
    void aKitIsRefusedWhereItCannotBe() {
        assertThat(define(Definition.bundle("A", "1", "EUR", KitForm.of("A", 1))))
                .isEqualTo("INVALID products[0].kit[0].components[0].sku: A contains itself");
        assertThat(define(
                        Definition.bundle("A", "1", "EUR", KitForm.of("POT", 1).and("POT", 2))))
                .isEqualTo("INVALID products[0].kit[0].components[1].sku: POT is named twice");
        assertThat(define(Definition.bundle("A", "1", "EUR", KitForm.of("POT", 0))))
                .startsWith("INVALID products[0].kit[0].components[0].units: ")
                .endsWith("must be positive");
        assertThat(define(Definition.bundle("A", "1", "EUR", KitForm.of("NONE", 1))))
                .isEqualTo("NOT_FOUND products[0].kit[0].components[0].sku: there is no product NONE");
        assertThat(define(Definition.bundle("A", "1", "EUR", KitForm.of("POST", 1))))
                .isEqualTo("WRONG_STATE products[0].kit[0].components[0].sku: POST is a charge and has no stock");
        assertThat(define(
                        Definition.bundle("A", "1", "EUR", KitForm.of("B", 1)),
                        Definition.bundle("B", "1", "EUR", KitForm.of("SET", 1)),
                        Definition.goods("POT").assembledFrom(KitForm.of("A", 1))))
                .contains("WRONG_STATE products[0].kit[0].components: A → B → SET → POT → A is a circle");
        assertThat(define(Definition.bundle("A", "1", "EUR", KitForm.of("SET", 10_000))))
                .isEqualTo(
                        "WRONG_STATE products[0].kit[0].components: A comes down to 20000 units of CUP; at most 10000 are"
                                + " possible");
        assertThat(shop.oms.catalog().find("A")).isEmpty();
    }

    @Test
    void kitsAreNestedSoDeepAndNoDeeper() {
        String inner = "SET";
        for (String outer : List.of("D2", "D3", "D4", "D5")) {
            define(Definition.bundle(outer, "1", "EUR", KitForm.of(inner, 1)));
            inner = outer;
        }

        assertThat(define(Definition.bundle("D6", "1", "EUR", KitForm.of("D5", 1))))
                .isEqualTo("WRONG_STATE products[0].kit[0].components: D6 has kits within kits, more than 5 deep");
        define(Definition.goods("CUP", "6.00", "EUR"), Definition.goods("CLAY"));
        define(Definition.bundle("CUP", "1", "EUR", KitForm.of("CLAY", 1)));
        assertRefused(shop.oms.orders().place(anOrder().line("D5", 1)), Refusal.Code.WRONG_STATE, "lines[0].sku");
        shop.stock("BERLIN", "POT", 1).stock("BERLIN", "CLAY", 2);
        shop.placePaid(anOrder().line("D4", 1));
    }

    @Test
    void aBundleHasNoStockOfItsOwn() {
        assertThat(shop.oms
                        .inventory()
                        .receive("BERLIN", "SET", 1)
                        .reasons()
                        .get(0)
                        .toString())
                .isEqualTo("WRONG_STATE items[0].sku: SET is a bundle and has no stock, its components have");
        assertThat(define(new Definition("X", "X", dev.oms.catalog.Product.Type.BUNDLE, java.util.Map.of(), "", false)))
                .isEqualTo("INVALID products[0].kit: the bundle X is sold from its components, name them");
        assertThat(define(Definition.charge("X").assembledFrom(KitForm.of("POT", 1))))
                .isEqualTo("INVALID products[0].kit: X is a charge and made of nothing");
        assertRefused(shop.oms.orders().place(anOrder().line("SET", 1_000_000)), Refusal.Code.OUT_OF_STOCK, "lines[0]");
    }

    @Test
    void ofTwoDefinitionsThatMakeACircleTogetherOneIsRefused() {
        define(Definition.goods("A"), Definition.goods("B"));

        List<Outcome<Integer>> outcomes = IntStream.range(0, 2)
                .parallel()
                .mapToObj(i -> shop.oms
                        .catalog()
                        .define(Definition.bundle(i == 0 ? "A" : "B", "1", "EUR", KitForm.of(i == 0 ? "B" : "A", 1))))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
    }

    private String define(Definition... definitions) {
        return shop.oms.catalog().define(definitions).reasons().stream()
                .findFirst()
                .map(Refusal::toString)
                .orElse("");
    }

    private void ship(FulfillmentId work, int line, int units) {
        List<PackGoods.Contents> parcel = List.of(new PackGoods.Contents(List.of(new LineUnits(line, units))));
        shop.oms
                .execute(new DispatchGoods(work.value(), parcel, "DHL", List.of()))
                .orThrow();
        shop.workOff();
    }

    private Outcome<OrderId> cancel(OrderId order, int line, int units) {
        return shop.oms.orders().cancel(CancelOrder.units(order, "changed my mind", new LineUnits(line, units)));
    }

    private void returned(OrderId order, LineUnits... units) {
        ReturnId id = shop.oms.returns().request(order, "broken", units).orThrow();
        shop.oms.returns().receive(id, "BERLIN").orThrow();
        shop.oms.returns().inspect(id).orThrow();
        shop.workOff();
    }

    private String captured(OrderId order) {
        return shop.view(order).payment().orElseThrow().captured().toString();
    }

    private String refunded(OrderId order) {
        return shop.view(order).payment().orElseThrow().refunded().toString();
    }

    private List<OrderLine> lines(OrderId order) {
        return shop.view(order).order().lines();
    }

    private Availability available(String sku) {
        return shop.oms.inventory().availability(Set.of(sku)).get(0);
    }

    private static dev.oms.common.NodeId node(String id) {
        return new dev.oms.common.NodeId(id);
    }
}
