package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.catalog.KitForm;
import dev.oms.catalog.Restriction;
import dev.oms.catalog.offering.Assortment;
import dev.oms.catalog.offering.Content;
import dev.oms.catalog.offering.Offering;
import dev.oms.catalog.offering.Option;
import dev.oms.catalog.offering.OptionGroup;
import dev.oms.catalog.offering.ProductSpec;
import dev.oms.catalog.offering.Selection;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.order.AgeDeclaration;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.CustomerLimits;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is sold where it may not go, to whom it may not be sold, or to one customer more than allowed. */
public abstract class RestrictionContract extends ShopContract {

    @BeforeEach
    void somethingThatNotEverybodyMayHave() {
        shop.oms
                .catalog()
                .define(
                        Definition.goods("WINE", "8.00", "EUR")
                                .restricted(Restriction.NONE.onlyIn("DE", "FR").fromAge(18)),
                        Definition.goods("SHOE", "90.00", "EUR").restricted(Restriction.NONE.atMostPerCustomer(2)),
                        Definition.goods("ACID", "5.00", "EUR").restricted(Restriction.NONE.dangerous()),
                        Definition.goods("FLAG", "3.00", "EUR"),
                        Definition.bundle(
                                "BOX", "99.00", "EUR", KitForm.of("SHOE", 1).and("WINE", 1)))
                .orThrow();
        shop.stock("BERLIN", "WINE", 100)
                .stock("BERLIN", "SHOE", 100)
                .stock("BERLIN", "ACID", 100)
                .stock("BERLIN", "FLAG", 100)
                .stock("BERLIN", "TEA", 100);
    }

    @Test
    void nothingGoesWhereItMayNotBeSent() {
        PlaceOrder abroad = anOrder().shipTo(AddressForm.inCountry("US")).customerAge(40);

        assertRefused(
                place(abroad.line("TEA", 1).line("WINE", 1).line("BOX", 1)),
                Refusal.Code.NOT_QUALIFIED,
                "lines[1].sku",
                "lines[2].sku");
        assertThat(place(anOrder().customerAge(40).line("WINE", 1)).isDone()).isTrue();
    }

    @Test
    void nothingIsSoldToSomebodyTooYoungOrOfUnknownAge() {
        assertRefused(place(anOrder().line("WINE", 1)), Refusal.Code.NOT_QUALIFIED, "lines[0].sku");
        assertRefused(place(anOrder().customerAge(17).line("WINE", 1)), Refusal.Code.NOT_QUALIFIED, "lines[0].sku");
        assertThat(place(anOrder().customerAge(18).line("WINE", 1)).isDone()).isTrue();
        assertThat(place(anOrder().customerAge(151).line("WINE", 1)).reasons())
                .extracting(Refusal::subject)
                .containsExactly("customerAge");
    }

    @Test
    void dangerousGoodsComeFromWhereTheyMayBeHandled() {
        Outcome<OrderId> refused = place(anOrder().line("ACID", 1));

        assertRefused(refused, Refusal.Code.OUT_OF_STOCK, "lines[0]");
        assertThat(refused.reasons().get(0).text()).contains("HAZMAT");
    }

    @Test
    void oneCustomerHasNoMoreThanAllowedInAllOrders() {
        assertRefused(place(anOrder().line("SHOE", 3)), Refusal.Code.TOO_MANY_UNITS, "lines[0].quantity");
        assertRefused(
                place(anOrder().customerAge(30).line("SHOE", 1).line("BOX", 2)),
                Refusal.Code.TOO_MANY_UNITS,
                "lines[1].quantity");
        OrderId order = shop.place(anOrder().line("SHOE", 2));

        Outcome<OrderId> refused = place(anOrder().line("TEA", 1).line("SHOE", 1));
        assertRefused(refused, Refusal.Code.TOO_MANY_UNITS, "lines[1].quantity");
        assertThat(refused.reasons().get(0).text()).isEqualTo("one customer can have 2 of SHOE; 2 were ordered before");
        assertThat(place(anOrder().customer("C-2").line("SHOE", 2)).isDone()).isTrue();
        assertThat(place(anOrder().customer("").line("SHOE", 2)).isDone()).isTrue();

        shop.oms.orders().cancel(CancelOrder.all(order, "changed my mind")).orThrow();
        assertThat(place(anOrder().line("SHOE", 2)).isDone()).isTrue();
    }

    @Test
    void whatIsKeptAboutLimitsOfACustomerGoesWithTheCustomer() {
        Query<CustomerLimits> theirs = Query.of(Kinds.CUSTOMER_LIMITS).where("customer", "C-42");
        OrderId order = shop.place(anOrder().customer("C-42").line("SHOE", 2));
        assertThat(shop.search(theirs)).extracting(CustomerLimits::since).containsExactly(shop.clock.instant());
        shop.oms.orders().cancel(CancelOrder.all(order, "changed my mind")).orThrow();
        shop.workOff();

        shop.oms.erase(new CustomerId("C-42")).orThrow();

        assertThat(shop.search(theirs)).isEmpty();
        assertRefused(shop.oms.erase(new CustomerId("C-42")), Refusal.Code.NOT_FOUND, "customer");
        OrderId again = shop.place(anOrder().customer("C-42").line("SHOE", 2));
        assertThat(shop.search(theirs)).hasSize(1);
        assertRefused(
                place(anOrder().customer("C-42").line("SHOE", 1)), Refusal.Code.TOO_MANY_UNITS, "lines[0].quantity");
        assertThat(shop.view(again).order().customer()).isEqualTo("C-42");
    }

    @Test
    void whoseAgeWasDeclaredCanBeAskedForAProofAndHaveMore() {
        OrderId order = shop.place(anOrder().customer("C-42").customerAge(18).line("TEA", 1));
        OrderId silent = shop.place(anOrder().customer("C-42").line("TEA", 1));
        ChangeOrder more = ChangeOrder.of(order).add("WINE", 1);

        assertThat(shop.view(order).order().age()).containsExactly(new AgeDeclaration(18, shop.clock.instant()));
        assertThat(shop.view(silent).order().age()).isEmpty();
        assertThat(shop.oms.orders().change(more).isDone()).isTrue();
        assertRefused(
                shop.oms.orders().change(ChangeOrder.of(silent).add("WINE", 1)),
                Refusal.Code.NOT_QUALIFIED,
                "additions[0].sku");

        shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
        shop.oms.orders().cancel(CancelOrder.all(silent, "no")).orThrow();
        shop.workOff();
        shop.oms.erase(new CustomerId("C-42")).orThrow();
        assertThat(shop.view(order).order().age()).isEmpty();
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void ordersOfOneCustomerAtTheSameMomentHaveNoMoreTogether() {
        List<Outcome<OrderId>> outcomes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(order -> place(anOrder().line("SHOE", 1)))
                .toList();

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(2);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .allSatisfy(refused -> assertThat(refused.reasons())
                        .extracting(Refusal::code)
                        .containsExactly(Refusal.Code.TOO_MANY_UNITS));
    }

    @Test
    void changesKeepToTheSame() {
        OrderId order = shop.placePaid(anOrder().customerAge(30).line("SHOE", 1).line("WINE", 1));

        assertRefused(
                change(ChangeOrder.of(order).quantity(2, 2).quantity(1, 3)),
                Refusal.Code.TOO_MANY_UNITS,
                "quantities[1].units");
        assertRefused(
                change(ChangeOrder.of(order).add("SHOE", 2)), Refusal.Code.TOO_MANY_UNITS, "additions[0].quantity");
        assertRefused(
                change(ChangeOrder.of(order).shipTo(AddressForm.inCountry("US"))),
                Refusal.Code.NOT_QUALIFIED,
                "lines[1].sku");
        assertThat(change(ChangeOrder.of(order).quantity(2, 2).add("SHOE", 1)).isDone())
                .isTrue();
    }

    @Test
    void offeringsAreRestrictedAsTheirVersionSays() {
        Restriction restriction = Restriction.NONE.notIn("AT").fromAge(16).atMostPerCustomer(3);
        shop.oms
                .catalog()
                .publish(
                        "spring",
                        Assortment.of(
                                        Offering.of("PARTY").with(OptionGroup.any("in", new Option("FLAGS", 1, 1, 4))),
                                        Offering.of("FLAGS")
                                                .restricted(restriction)
                                                .with(Content.of("FLAG")))
                                .products(ProductSpec.of("FLAG")))
                .orThrow();
        PlaceOrder grown = anOrder().customerAge(20);

        assertRefused(
                place(anOrder().line(Selection.of("PARTY"), 1)),
                Refusal.Code.NOT_QUALIFIED,
                "lines[0].selection[0].FLAGS");
        assertRefused(
                place(grown.shipTo(AddressForm.inCountry("AT")).line(Selection.of("PARTY"), 1)),
                Refusal.Code.NOT_QUALIFIED,
                "lines[0].selection[0].FLAGS");
        assertRefused(
                place(grown.line("TEA", 1).line(Selection.of("PARTY").choose("FLAGS", 2), 2)),
                Refusal.Code.TOO_MANY_UNITS,
                "lines[1].quantity");
        shop.place(grown.line(Selection.of("PARTY").choose("FLAGS", 2), 1));
        assertRefused(place(grown.line(Selection.of("FLAGS"), 2)), Refusal.Code.TOO_MANY_UNITS, "lines[0].quantity");
        assertThat(place(grown.line(Selection.of("FLAGS"), 1)).isDone()).isTrue();
    }

    @Test
    void anOfferingIsNotDangerousAlone() {
        Assortment dangerous = Assortment.of(
                        Offering.of("A")
                                .restricted(Restriction.NONE.dangerous())
                                .with(Content.of("ACID")),
                        Offering.of("F")
                                .restricted(Restriction.NONE.dangerous())
                                .with(Content.of("FLAG")))
                .products(ProductSpec.of("ACID"), ProductSpec.of("FLAG"));

        assertRefused(
                shop.oms.catalog().publish("spring", dangerous),
                Refusal.Code.WRONG_STATE,
                "assortment.offerings[1].restriction.hazmat");
    }

    private Outcome<OrderId> place(PlaceOrder order) {
        return shop.oms.orders().place(order);
    }

    private Outcome<OrderId> change(ChangeOrder change) {
        return shop.oms.orders().change(change);
    }
}
