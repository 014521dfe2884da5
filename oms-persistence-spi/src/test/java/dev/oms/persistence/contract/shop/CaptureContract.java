package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Attribute;
import dev.oms.catalog.offering.Condition;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.Personalization;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.Relation;
import dev.oms.catalog.offering.Rule;
import dev.oms.catalog.offering.Selection;
import dev.oms.catalog.offering.Suggestion;
import dev.oms.catalog.offering.UnitOfMeasure;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.MeasureForm;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderedAs;
import dev.oms.order.OrderedItem;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.Tiers;
import dev.oms.returns.RequestReturn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is ordered by weight, in packs or as an offering is counted in base units of SKUs, and kept as it was said. */
public abstract class CaptureContract extends ShopContract {

    @BeforeEach
    void somethingToWeighAndToConfigure() {
        shop.oms
                .catalog()
                .define(
                        Definition.goods("LOOSE", "0.0049", "EUR").withBackorders(),
                        Definition.goods("CUP", "3.00", "EUR"),
                        Definition.goods("RING", "80.00", "EUR"),
                        chargeOf("ENGRAVING", "12.50"))
                .orThrow();
        shop.oms.catalog().publish("spring", assortment()).orThrow();
        shop.stock("BERLIN", "LOOSE", 100_000)
                .stock("BERLIN", "CUP", 500)
                .stock("BERLIN", "RING", 20)
                .stock("BERLIN", "TEA", 50);
    }

    private static Definition chargeOf(String sku, String price) {
        Definition charge = Definition.charge(sku);
        return new Definition(
                sku, sku, charge.type(), Map.of(Currency.getInstance("EUR"), price), charge.taxCategory(), false);
    }

    private static Assortment assortment() {
        List<UnitOfMeasure> units = new ArrayList<>(Assortment.USUAL_UNITS);
        units.add(new UnitOfMeasure("LBR", "GRM", 45_359_237, 100_000));
        Assortment usual = Assortment.of(
                        Offering.of("SET")
                                .with(
                                        OptionGroup.any("tea", new Option("LOOSE-TEA", 1, 1, 5)),
                                        OptionGroup.any("cups", new Option("CUPS", 0, 2, 12)),
                                        OptionGroup.any("ring", new Option("RING", 0, 0, 1))),
                        Offering.of("LOOSE-TEA").onlyWithin().with(Content.of("LOOSE", "0.25", "KGM")),
                        Offering.of("CUPS").with(Content.of("CUP")),
                        Offering.of("EMPTY"),
                        Offering.of("RING")
                                .with(Attribute.text("engraving", 20).optional())
                                .with(Content.of("RING"))
                                .with(Personalization.of("engraving", "ENGRAVING")))
                .products(
                        ProductSpec.of("LOOSE").in("GRM").pack("TIN", 125),
                        ProductSpec.of("CUP").pack("CASE", 12),
                        ProductSpec.of("RING"))
                .rules(Rule.requires(
                        "tea-needs-cups", Condition.units("LOOSE-TEA", 4, 5), Condition.units("CUPS", 4, 12)))
                .relations(Relation.of("RING", Relation.Kind.CROSS_SELL, "CUPS"));
        return new Assortment(units, usual.products(), usual.offerings(), usual.rules(), usual.relations());
    }

    @Test
    void whatIsOrderedByWeightIsCountedInGramsAndKeptAsItWasSaid() {
        OrderId order = shop.placePaid(anOrder().line("LOOSE", "1.5", "KGM").line("CUP", "2", "CASE"));

        assertThat(lines(order))
                .extracting(line -> line.price().units(), OrderLine::total, line -> said(line))
                .containsExactly(tuple(1_500, euros("7.35"), "1.5 KGM"), tuple(24, euros("72.00"), "2 CASE"));
        assertThat(shop.level("LOOSE", "BERLIN").reserved()).isEqualTo(1_500);
        shop.shipAll(order);
        assertThat(shop.view(order).order().charged()).isEqualTo(euros("79.35"));
    }

    @Test
    void howOftenSoMuchIsWantedIsTheQuantity() {
        PlaceOrder.Line tins = new PlaceOrder.Line("LOOSE", 3, "", "").measured(new MeasureForm("2", "TIN"));

        OrderId order = shop.place(anOrder().line(tins));

        assertThat(lines(order))
                .extracting(line -> line.price().units(), line -> said(line))
                .containsExactly(tuple(750, "3 × 2 TIN"));
    }

    @Test
    void aPriceIsForTheUnitThatWasNamedAndExactToTheCent() {
        PlaceOrder.Line kilos = PlaceOrder.Line.of("LOOSE", "0.333", "KGM").at("4.90");
        PlaceOrder.Line pounds = PlaceOrder.Line.of("LOOSE", "100000", "LBR").at("0.01");

        OrderId order = shop.place(anOrder().line(kilos));

        assertThat(lines(order).get(0).total()).isEqualTo(euros("1.63"));
        shop.stock("BERLIN", "LOOSE", 50_000_000);
        OrderId heavy = shop.place(anOrder().line(pounds));
        assertThat(lines(heavy).get(0).price().units()).isEqualTo(45_359_237);
        assertThat(lines(heavy).get(0).total()).isEqualTo(euros("1000.00"));
    }

    @Test
    void priceListsHaveThePriceOfAKilogram() {
        PriceEntry kilo = PriceEntry.of("LOOSE", Tiers.flat("5.30").per(1_000));
        Pricing lists = Pricing.builder().list(PriceList.in("EUR", "web"), kilo).build();
        Oms priced = shop.node(builder -> builder.pricing(lists));

        OrderId order =
                priced.orders().place(anOrder().line("LOOSE", "1.25", "KGM")).orThrow();

        assertThat(lines(order).get(0).total()).isEqualTo(euros("6.63"));
        assertThat(said(lines(order).get(0))).isEqualTo("1.25 KGM");
    }

    @Test
    void whatCannotBeCountedIsNamedByItsField() {
        Outcome<OrderId> refused = shop.oms
                .orders()
                .place(anOrder()
                        .line("CUP", 1)
                        .line("LOOSE", "1.0005", "KGM")
                        .line("LOOSE", "1", "LTR")
                        .line("CUP", "1", "KGM")
                        .line("CUP", "1", "TIN")
                        .line("LOOSE", "0", "GRM")
                        .line("LOOSE", "999999999", "KGM")
                        .line(new PlaceOrder.Line("LOOSE", 1_000_000, "", "").measured(new MeasureForm("2", "KGM"))));

        assertRefused(
                refused,
                Refusal.Code.INVALID,
                "lines[1].measure[0].amount",
                "lines[2].measure[0].unit",
                "lines[3].measure[0].unit",
                "lines[4].measure[0].unit",
                "lines[5].measure[0].amount",
                "lines[6].measure[0].amount",
                "lines[7].quantity");
        assertThat(refused.reasons().get(0).text()).isEqualTo("1.0005 KGM is no whole number of GRM");
    }

    @Test
    void whatIsWrittenWronglyIsNamedByItsField() {
        Outcome<OrderId> refused =
                shop.oms.orders().place(anOrder().line("LOOSE", "1,5", "KGM").line("LOOSE", "1", "<b>"));

        assertThat(refused.reasons())
                .extracting(Refusal::subject)
                .containsExactlyInAnyOrder("lines[0].measure[0].amount", "lines[1].measure[0].unit");
    }

    @Test
    void anOfferingIsALineForEachSkuTiedTogetherWithItsVersion() {
        OrderId order = shop.placePaid(
                anOrder().line("TEA", 1).line(Selection.of("SET").choose("RING").value("RING:engraving", "Ann"), 2));

        assertThat(lines(order))
                .extracting(
                        line -> line.sku().value(), line -> line.price().units(), OrderLine::total, line -> said(line))
                .containsExactly(
                        tuple("TEA", 1, euros("4.90"), ""),
                        tuple("LOOSE", 500, euros("2.45"), "2 × SET: LOOSE-TEA"),
                        tuple("CUP", 4, euros("12.00"), "2 × SET: CUPS"),
                        tuple("RING", 2, euros("160.00"), "2 × SET: RING"),
                        tuple("ENGRAVING", 2, euros("25.00"), "2 × SET: RING"));
        assertThat(chosen(order))
                .extracting(OrderedAs.Chosen::item, OrderedAs.Chosen::version, OrderedAs.Chosen::returnable)
                .containsExactly(
                        tuple(2, "spring", true),
                        tuple(2, "spring", true),
                        tuple(2, "spring", false),
                        tuple(2, "spring", false));
        Selection whole = chosen(order).get(0).selection().get(0);
        assertThat(whole.values()).containsEntry("RING:engraving", "Ann");
        assertThat(whole.options()).containsEntry("CUPS", 2);
    }

    @Test
    void theVersionStaysWhenTheNextOneIsSold() {
        OrderId order = shop.place(anOrder().line(Selection.of("CUPS"), 1));
        shop.oms.catalog().publish("summer", assortment()).orThrow();

        assertThat(chosen(order)).extracting(OrderedAs.Chosen::version).containsExactly("spring");
        OrderId next = shop.place(anOrder().line(Selection.of("CUPS"), 1));
        assertThat(chosen(next)).extracting(OrderedAs.Chosen::version).containsExactly("summer");
    }

    @Test
    void everythingThatIsWrongWithSelectionsIsSaidAtOnce() {
        Outcome<OrderId> refused = shop.oms
                .orders()
                .place(anOrder()
                        .line(Selection.of("SET").choose("LOOSE-TEA", 4).choose("PIANO"), 1)
                        .line(Selection.of("NOTHING"), 1)
                        .line(Selection.of("EMPTY"), 1)
                        .line(PlaceOrder.Line.of(Selection.of("CUPS"), 1).at("1.00"))
                        .line(PlaceOrder.Line.of(Selection.of("CUPS"), 1).measured(new MeasureForm("1", "PCE"))));

        assertRefused(
                refused,
                Refusal.Code.INVALID,
                "lines[0].selection[0].PIANO",
                "lines[0].selection[0].tea-needs-cups",
                "lines[1].selection[0].NOTHING",
                "lines[2].selection[0]",
                "lines[3].unitPrice",
                "lines[4].measure");
        assertThat(refused.reasons().get(1).text()).contains("set CUPS to 4");
    }

    @Test
    void whatIsMissingIsNamedByTheLineThatAsksForIt() {
        Outcome<OrderId> refused =
                shop.oms.orders().place(anOrder().line(Selection.of("SET"), 3).line(Selection.of("RING"), 21));

        assertRefused(refused, Refusal.Code.OUT_OF_STOCK, "lines[1]");
    }

    @Test
    void whatWasMadeToAWishComesBackOnlyWithADefect() {
        OrderId order = shop.placePaid(anOrder()
                .line(Selection.of("RING").value("engraving", "Ann"), 1)
                .line(Selection.of("RING"), 1));
        shop.shipAll(order);

        Outcome<?> refused = shop.oms.execute(RequestReturn.of(order, "too small", new LineUnits(1, 1)));
        assertRefused(refused, Refusal.Code.WRONG_STATE, "units[0].line");
        assertThat(shop.oms
                        .execute(RequestReturn.of(order, "too small", new LineUnits(3, 1)))
                        .isDone())
                .isTrue();
        assertThat(shop.oms
                        .execute(RequestReturn.of(order, "broken", new LineUnits(1, 1))
                                .becauseOfDefect())
                        .isDone())
                .isTrue();
    }

    @Test
    void aConfiguredOfferingIsCancelledAndReturnedAsWhatItWasOrderedAs() {
        OrderId order = shop.placePaid(anOrder()
                .line("TEA", 1)
                .line(Selection.of("SET").choose("CUPS", 4), 3)
                .line(Selection.of("CUPS"), 2));
        OrderedItem set = shop.view(order).order().items().get(0);
        assertThat(set.offering()).isEqualTo("SET");
        assertThat(set.selection().options()).containsEntry("CUPS", 4);
        assertThat(set.lines()).extracting(OrderLine::number).containsExactly(2, 3);
        assertThat(set.cancellable()).isEqualTo(3);
        assertThat(shop.view(order).order().items())
                .extracting(OrderedItem::number)
                .containsExactly(2, 4);

        shop.oms.execute(CancelOrder.items(order, "one too many", set, 1)).orThrow();
        shop.workOff();
        assertThat(lines(order)).extracting(line -> line.quantities().live()).containsExactly(1, 500, 8, 2);
        shop.shipAll(order);
        shop.workOff();

        OrderedItem left = shop.view(order).order().items().get(0);
        assertThat(left.cancellable()).isZero();
        assertThat(left.returnable()).isEqualTo(2);
        assertRefused(
                shop.oms.execute(RequestReturn.items(order, "no", left, 3)),
                Refusal.Code.TOO_MANY_UNITS,
                "units[0].units",
                "units[1].units");
        shop.oms.execute(RequestReturn.items(order, "no", left, 2)).orThrow();
        assertThat(shop.view(order).returns().get(0).lines())
                .extracting(each -> each.line(), each -> each.requested())
                .containsExactly(tuple(2, 500), tuple(3, 8));
    }

    @Test
    void unitsThatCameOnTopOfAPartGoWithTheWholeFirst() {
        OrderId order = shop.placePaid(anOrder().line(Selection.of("CUPS"), 2));
        shop.oms.orders().change(ChangeOrder.of(order).quantity(1, 5)).orThrow();

        OrderedItem cups = shop.view(order).order().items().get(0);

        assertThat(cups.cancellable()).isEqualTo(5);
        assertThat(cups.toCancel(4)).containsExactly(new LineUnits(1, 1), new LineUnits(2, 3));
    }

    @Test
    void changesAddWhatWasWeighedAndWhatIsConfigured() {
        OrderId order = shop.placePaid(anOrder().line("TEA", 1));

        shop.oms
                .orders()
                .change(ChangeOrder.of(order)
                        .add(PlaceOrder.Line.of("LOOSE", "0.5", "KGM"))
                        .add(PlaceOrder.Line.of(Selection.of("RING").value("engraving", "Ann"), 1)))
                .orThrow();
        shop.oms.orders().change(ChangeOrder.of(order).quantity(3, 2)).orThrow();

        assertThat(lines(order))
                .extracting(line -> line.sku().value(), line -> line.price().units(), line -> said(line))
                .containsExactly(
                        tuple("TEA", 1, ""),
                        tuple("LOOSE", 500, "0.5 KGM"),
                        tuple("RING", 1, "RING"),
                        tuple("ENGRAVING", 1, "RING"),
                        tuple("RING", 1, "RING"));
        assertThat(chosen(order))
                .extracting(OrderedAs.Chosen::item, OrderedAs.Chosen::returnable)
                .containsOnly(tuple(3, false));
        assertRefused(
                shop.oms
                        .orders()
                        .change(ChangeOrder.of(order).add("TEA", 1).add(PlaceOrder.Line.of("LOOSE", "0.0001", "KGM"))),
                Refusal.Code.INVALID,
                "additions[1].measure[0].amount");
    }

    @Test
    void whoHasOrderedAnOfferingIsOfferedWhatGoesWithIt() {
        OrderId order = shop.placePaid(anOrder().line(Selection.of("RING").value("engraving", "Ann"), 1));

        assertThat(shop.oms.catalog().suggest(order))
                .extracting(Suggestion::offering)
                .containsExactly("CUPS");
    }

    private List<OrderLine> lines(OrderId order) {
        return shop.view(order).order().lines();
    }

    private List<OrderedAs.Chosen> chosen(OrderId order) {
        return lines(order).stream().flatMap(line -> line.chosen().stream()).toList();
    }

    private static String said(OrderLine line) {
        return Stream.concat(line.ordered().stream().map(OrderedAs::text), Stream.of(""))
                .findFirst()
                .orElseThrow();
    }

    private static Money euros(String amount) {
        return Money.exactly(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
