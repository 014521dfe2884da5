package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.command.Refusal;
import dev.oms.common.Actor;
import dev.oms.common.CustomerId;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.ChangePreview;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderState;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PriceDelta;
import dev.oms.order.Repricing;
import dev.oms.pricing.Condition;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceComponent;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.Ramp;
import dev.oms.pricing.TaxRate;
import dev.oms.pricing.Tiers;
import dev.oms.pricing.Validity;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an order is placed nothing is priced anew unless a change asks for it, and then not what has left. */
public abstract class RepricingContract extends ShopContract {
    private Oms then;
    private Oms now;

    @BeforeEach
    void pricesThatRise() {
        then = shop.node(builder -> builder.pricing(lists("5.00").build()));
        now = shop.node(builder -> builder.pricing(lists("6.00")
                .promotions(Promotion.of("TEN", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10")))
                .build()));
        shop.stock("BERLIN", "TEA", 100).stock("PARIS", "MUG", 100);
    }

    private static PricingBuilder lists(String tea) {
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", Tiers.volume(tea).from(10, "4.00")),
                        PriceEntry.of("MUG", "10.00"),
                        PriceEntry.of("POST", "6.00"))
                .promotions(Promotion.of("POST-FREE", PromotionAction.freeShipping())
                        .when(new Condition.Total(LineSelector.ALL, Money.of("50.00", "EUR"))))
                .charges(LineKind.SHIPPING, "POST")
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "1.5"));
    }

    private OrderId place(PlaceOrder order) {
        OrderId id = then.orders().place(order).orThrow();
        shop.workOff();
        return id;
    }

    private void change(ChangeOrder change) {
        now.orders().change(change).orThrow();
        shop.workOff();
    }

    @Test
    void unlessAskedForNothingIsPricedAnew() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1));

        change(ChangeOrder.of(order).quantity(1, 1));

        assertThat(totals(order)).containsExactly(eur("5.00"), eur("10.00"));
    }

    @Test
    void changedLinesArePricedAnewAndTheOthersAreNot() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1));

        change(ChangeOrder.of(order).quantity(1, 1).reprice(Repricing.changedLines()));

        assertThat(totals(order)).containsExactly(eur("5.40"), eur("10.00"));
    }

    @Test
    void allLinesArePricedAnewByWhatCountsNow() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1).line("POST", 1));

        change(ChangeOrder.of(order).reprice(Repricing.all()));

        assertThat(totals(order)).containsExactly(eur("10.80"), eur("9.00"), eur("6.00"));
        assertThat(shop.view(order).payment().orElseThrow().authorized()).isEqualTo(eur("26.00"));
    }

    @Test
    void unitsOnTopReachTheStepsOfTheWholeQuantity() {
        OrderId order = place(anOrder().line("TEA", 8));

        change(ChangeOrder.of(order).quantity(1, 12).reprice(Repricing.changedLines()));

        assertThat(totals(order)).containsExactly(eur("28.80"), eur("14.40"));
        assertSettledInTheEnd(order, "43.20");
    }

    @Test
    void unitsThatCameOnTopEarlierStillCountTowardsTheSteps() {
        OrderId order = place(anOrder().line("TEA", 8).line("MUG", 1));
        change(ChangeOrder.of(order).quantity(1, 9));
        change(ChangeOrder.of(order).quantity(3, 2).reprice(Repricing.changedLines()));
        assertThat(shop.view(order).order().lines())
                .extracting(OrderLine::grownFrom)
                .containsExactly(0, 0, 1, 1);
        assertThat(shop.view(order).order().total()).isEqualTo(eur("46.00"));

        change(ChangeOrder.of(order).quantity(3, 2).reprice(Repricing.all()));

        assertThat(shop.view(order).order().total()).isEqualTo(eur("48.60"));
        assertSettledInTheEnd(order, "48.60");
    }

    @Test
    void withoutTheLineThatTheyCameOnTopOfTheRestIsPricedTogether() {
        OrderId order = place(anOrder().line("TEA", 2));
        change(ChangeOrder.of(order).quantity(1, 9));
        change(ChangeOrder.of(order).quantity(2, 12));
        change(ChangeOrder.of(order).quantity(1, 0).reprice(Repricing.all()));

        assertThat(totals(order)).containsExactly(eur("0.00"), eur("25.20"), eur("18.00"));
        assertSettledInTheEnd(order, "43.20");
    }

    @Test
    void anOrderOfWhichNothingIsLeftNeedsNoPrices() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1));

        change(ChangeOrder.of(order).quantity(1, 0).quantity(2, 0).reprice(Repricing.all()));

        assertThat(shop.view(order).order().state()).isEqualTo(OrderState.CANCELLED);
        assertThat(taken(order)).isEqualTo(eur("0.00"));
    }

    @Test
    void whatWasTakenOffByHandStaysHoweverOftenALineGrows() {
        OrderId order = place(anOrder().line(new PlaceOrder.Line("TEA", 8, "", "4.00")));
        change(ChangeOrder.of(order).quantity(1, 12).reprice(Repricing.all()));
        assertThat(shop.view(order).order().total()).isEqualTo(eur("39.60"));

        change(ChangeOrder.of(order).reprice(Repricing.all()));

        assertThat(shop.view(order).order().total()).isEqualTo(eur("39.60"));
    }

    @Test
    void aPreviewSaysForEachLineWhatItCostBeforeAndAfter() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1));

        ChangePreview preview = now.orders()
                .previewChange(ChangeOrder.of(order).add("MUG", 1).reprice(Repricing.all()))
                .orThrow();

        assertThat(preview.prices().lines()).hasSize(3);
        PriceDelta.Line tea = preview.prices().lines().get(0);
        assertThat(tea.before().total()).isEqualTo(eur("10.00"));
        assertThat(tea.after().total()).isEqualTo(eur("10.80"));
        assertThat(tea.delta().discount()).isEqualTo(eur("1.20"));
        assertThat(tea.delta().amount().taxes()).extracting(ContractTax::name).containsExactlyInAnyOrder("LEVY", "VAT");
        assertThat(tea.delta().amount().total()).isEqualTo(eur("0.80"));
        assertThat(preview.prices().lines().get(2).before().total()).isEqualTo(eur("0.00"));
        assertThat(preview.prices().delta().total()).isEqualTo(eur("8.80"));
        assertThat(preview.plan().money()).containsExactly(eur("8.80"));
        assertThat(totals(order)).containsExactly(eur("10.00"), eur("10.00"));

        now.commit(preview.plan()).orThrow();
        assertThat(totals(order)).containsExactly(eur("10.80"), eur("9.00"), eur("9.00"));
    }

    @Test
    void whatHasLeftKeepsItsPrice() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1));
        shipTea(order);

        change(ChangeOrder.of(order).quantity(1, 4).reprice(Repricing.all()));

        assertThat(totals(order)).containsExactly(eur("10.00"), eur("9.00"), eur("10.79"));
        assertSettledInTheEnd(order, "29.79");
    }

    @Test
    void whatWasPricedAnewIsCancelledAndPaidBackAtThatPrice() {
        OrderId order = place(anOrder().line("TEA", 4).line("MUG", 1));
        change(ChangeOrder.of(order).reprice(Repricing.all()));
        shop.oms.execute(CancelOrder.units(order, "less", new LineUnits(1, 1))).orThrow();
        shop.workOff();

        assertThat(totals(order)).containsExactly(eur("16.20"), eur("9.00"));
        shop.shipAll(order);
        shop.workOff();
        bringBack(order, new LineUnits(1, 2));
        assertThat(taken(order)).isEqualTo(eur("14.39"));
        bringBack(order, new LineUnits(1, 1), new LineUnits(2, 1));
        assertThat(taken(order)).isEqualTo(eur("0.00"));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void agreedUnitPricesStay() {
        OrderId order = place(anOrder().line("TEA", 2, "3.00").line("MUG", 1));

        change(ChangeOrder.of(order).reprice(Repricing.all()));

        assertThat(totals(order)).containsExactly(eur("5.40"), eur("9.00"));
    }

    @Test
    void promotionsOfThePlacementCanCount() {
        Oms later = shop.node(builder -> builder.pricing(lists("5.00")
                .promotions(Promotion.of("TEN", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                        .valid(Validity.from(shop.clock.instant().plusSeconds(60))))
                .build()));
        OrderId order = place(anOrder().line("TEA", 2));
        shop.later(java.time.Duration.ofMinutes(5));

        ChangeOrder all = ChangeOrder.of(order).reprice(Repricing.all());
        assertThat(later.orders().previewChange(all).orThrow().prices().after().total())
                .isEqualTo(eur("9.00"));
        assertThat(later.orders()
                        .previewChange(all.reprice(Repricing.all().asOfPlacement()))
                        .orThrow()
                        .prices()
                        .after()
                        .total())
                .isEqualTo(eur("10.00"));
    }

    @Test
    void aCodeThatIsOverDoesNothingAnyMore() {
        then = shop.node(builder -> builder.pricing(lists("5.00")
                .promotions(Promotion.of("TEN", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                        .when(Condition.Coupon.code("SPRING")))
                .build()));
        OrderId order = place(anOrder().line("TEA", 2).coupon("SPRING"));
        assertThat(totals(order)).containsExactly(eur("9.00"));
        now = shop.node(builder -> builder.pricing(lists("6.00").build()));

        change(ChangeOrder.of(order).reprice(Repricing.all()));

        assertThat(totals(order)).containsExactly(eur("12.00"));
    }

    @Test
    void whatCannotBePricedAnewIsRefused() {
        OrderId brought = place(anOrder().line("TEA", 2, "3.00"));
        OrderId order = place(anOrder().customer("C-1").line("TEA", 2));
        ChangeOrder all = ChangeOrder.of(order).reprice(Repricing.all());

        assertRefused(
                now.orders().change(ChangeOrder.of(brought).reprice(Repricing.all())),
                Refusal.Code.WRONG_STATE,
                "repricing");
        assertRefused(shop.oms.orders().change(all), Refusal.Code.WRONG_STATE, "repricing");
        assertRefused(
                now.as(Actor.customer(new CustomerId("C-1"))).orders().change(all),
                Refusal.Code.FORBIDDEN,
                "repricing");
    }

    @Test
    void whatIsChargedMoreThanOnceByNowIsRefusedAndNoLineGetsThePriceOfAnother() {
        OrderId order = place(anOrder().line("TEA", 2).line("MUG", 1));
        PriceComponent.Once once = new PriceComponent.Once(Tiers.flat("7.00"));
        PriceComponent monthly = new PriceComponent.Recurring(once.tiers(), Period.ofMonths(1), Ramp.LEVEL);

        for (PriceComponent second : List.of(once, monthly)) {
            Oms other = shop.node(builder -> builder.pricing(Pricing.builder()
                    .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", once, second), PriceEntry.of("MUG", "10.00"))
                    .build()));
            assertRefused(
                    other.orders().change(ChangeOrder.of(order).reprice(Repricing.all())),
                    Refusal.Code.WRONG_STATE,
                    "repricing");
        }
        assertThat(totals(order)).containsExactly(eur("10.00"), eur("10.00"));
    }

    private void shipTea(OrderId order) {
        shop.oms.fulfillments().release(order).orThrow();
        shop.view(order).fulfillments().stream()
                .filter(work -> work.node().value().equals("BERLIN"))
                .forEach(work -> {
                    shop.oms.fulfillments().pick(work.id()).orThrow();
                    shop.oms.fulfillments().pack(work.id()).orThrow();
                    shop.oms.fulfillments().ship(work.id(), "DHL", "JJD1").orThrow();
                });
        shop.workOff();
    }

    private void assertSettledInTheEnd(OrderId order, String taken) {
        shop.shipAll(order);
        shop.workOff();
        assertThat(taken(order)).isEqualTo(eur(taken));
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    private void bringBack(OrderId order, LineUnits... units) {
        ReturnId back = shop.oms.returns().request(order, "no", units).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private List<Money> totals(OrderId order) {
        return shop.view(order).order().lines().stream().map(OrderLine::total).toList();
    }

    private Money taken(OrderId order) {
        return Money.ofMinor(shop.gateway.taken(order), "EUR");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
