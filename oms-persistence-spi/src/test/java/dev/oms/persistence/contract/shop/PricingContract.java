package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.Oms;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.common.AddressForm;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.order.Repricing;
import dev.oms.payment.PaymentLedger;
import dev.oms.pricing.Audience;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceComponent;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.PriceTerms;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import dev.oms.pricing.Tiers;
import dev.oms.testkit.FlatTax;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order costs what lists, promotions and taxes said when it was placed, whatever they say later. */
public abstract class PricingContract extends ShopContract {
    private Oms oms;

    @BeforeEach
    void somethingToSell() {
        oms = shop.node(builder -> builder.pricing(lists().build())
                .customerGroups(customer -> customer.equals("C-7") ? Set.of("trade") : Set.of()));
        shop.stock("BERLIN", "TEA", 100).stock("BERLIN", "MUG", 100);
    }

    private static PricingBuilder lists() {
        return Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", Tiers.graduated("5.00").from(4, "4.105")),
                        PriceEntry.of("POST", "4.90"))
                .list(
                        PriceList.in("EUR", "TRADE").audience(Audience.EVERYBODY.group("trade")),
                        PriceEntry.of("TEA", "3.00"))
                .promotions(
                        Promotion.of("TEN", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10")),
                        Promotion.of("POST-FREE", PromotionAction.percent(Scope.SHIPPING, LineSelector.ALL, "50")))
                .charges(LineKind.SHIPPING, "POST")
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "1.5"));
    }

    private OrderId place(PlaceOrder order) {
        OrderId id = oms.orders().place(order).orThrow();
        shop.workOff();
        return id;
    }

    private List<PriceContract> contracts(OrderId order) {
        return shop.view(order).order().lines().stream().map(OrderLine::price).toList();
    }

    @Test
    void whatListsPromotionsAndTaxesSaidIsFrozenOnTheLines() {
        OrderId order = place(anOrder().line("TEA", 7).line("MUG", 1).line("POST", 1));

        List<PriceContract> agreed = contracts(order);
        PriceTerms tea = agreed.get(0).terms().get(0);
        assertThat(tea.value()).isEqualTo(eur("31.42"));
        assertThat(tea.list()).isEqualTo("WEB");
        assertThat(tea.promotions()).containsExactly(new PriceTerms.PromotionShare("TEN", eur("3.14"), false, 0));
        assertThat(tea.taxes()).extracting(ContractTax::name).containsExactly("LEVY", "VAT");
        assertThat(agreed.get(0).total()).isEqualTo(eur("28.28"));
        assertThat(agreed.get(1).total()).isEqualTo(eur("9.00"));
        assertThat(agreed.get(1).terms().get(0).list()).isEmpty();
        assertThat(agreed.get(2).total()).isEqualTo(eur("2.45"));
        assertThat(agreed.get(2).lineDiscount()).isEqualTo(eur("2.45"));
    }

    @Test
    void whoeverIsInAGroupBuysByItsList() {
        assertThat(contracts(place(anOrder().customer("C-7").line("TEA", 7)))
                        .get(0)
                        .terms()
                        .get(0)
                        .list())
                .isEqualTo("TRADE");
        assertThat(contracts(place(anOrder().customer("C-7").line("TEA", 7)))
                        .get(0)
                        .total())
                .isEqualTo(eur("18.90"));
    }

    @Test
    void linesThatAllBringTheirPricesCostThat() {
        OrderId order = place(anOrder().line("TEA", 3, "4.00"));

        assertThat(contracts(order).get(0).total()).isEqualTo(eur("12.00"));
        assertThat(contracts(order).get(0).isListed()).isFalse();
        assertThat(contracts(order).get(0).promotions()).isEmpty();
    }

    @Test
    void pricesThatWereBroughtAreTaxedByTheRatesOfTheLists() {
        OrderId order = place(anOrder()
                .line(new PlaceOrder.Line("TEA", 3, "4.333333", "0.50"))
                .line("MUG", 1, "7.00")
                .line("POST", 1, "4.90")
                .discount("2.00")
                .taxExcluded());

        PriceContract tea = contracts(order).get(0);
        assertThat(tea.lineDiscount()).isEqualTo(eur("0.50"));
        assertThat(tea.orderDiscount()).isEqualTo(eur("1.02"));
        assertThat(tea.net()).isEqualTo(eur("11.48"));
        assertThat(tea.terms().get(0).taxes())
                .extracting(ContractTax::name, ContractTax::jurisdiction, ContractTax::amount)
                .containsExactlyInAnyOrder(tuple("VAT", "DE", eur("2.18")), tuple("LEVY", "DE", eur("0.17")));
        assertThat(shop.view(order).order().orderedTotal()).isEqualTo(eur("27.00"));
        shop.oms
                .execute(CancelOrder.units(order, "too many", new LineUnits(1, 1)))
                .orThrow();
        shop.workOff();
        shop.shipAll(order);
        shop.deliverAll(order);
        bringBack(order, new LineUnits(1, 1));
        bringBack(order, new LineUnits(1, 1), new LineUnits(2, 1), new LineUnits(3, 1));
        PaymentLedger ledger = shop.view(order).payment().orElseThrow();
        assertThat(ledger.captured().isPositive()).isTrue();
        assertThat(ledger.refunded()).isEqualTo(ledger.captured());
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    @Test
    void whoeverHasATaxCalculatorIsAskedAboutPricesThatWereBrought() {
        oms = shop.node(builder -> builder.pricing(lists().build()).tax(new FlatTax("7")));

        PriceContract tea = contracts(place(anOrder().line("TEA", 3, "4.00"))).get(0);

        assertThat(tea.terms()).isEmpty();
        assertThat(tea.tax()).isEqualTo(eur("0.79"));
    }

    @Test
    void pricesThatWereBroughtNeedARateWhereThereAreRates() {
        Outcome<OrderId> refused =
                oms.orders().place(anOrder().line("TEA", 1, "4.00").shipTo(AddressForm.inCountry("FR")));

        assertRefused(refused, Refusal.Code.NOT_FOUND, "lines[0].taxCategory");
    }

    @Test
    void whatIsAddedAtAPriceOfItsOwnIsTaxedAndKeepsItsPrice() {
        OrderId order = place(anOrder().line("TEA", 1));

        oms.orders()
                .change(ChangeOrder.of(order).add("MUG", 1, "6.00").reprice(Repricing.all()))
                .orThrow();

        PriceContract mug = contracts(order).get(1);
        assertThat(shop.view(order).order().line(2).orElseThrow().total()).isEqualTo(eur("6.00"));
        assertThat(mug.terms().get(0).taxes())
                .extracting(ContractTax::name, ContractTax::amount)
                .containsExactlyInAnyOrder(tuple("VAT", eur("0.95")), tuple("LEVY", eur("0.07")));
    }

    @Test
    void unitsThatLeaveOneByOneGiveBackWhatWasCharged() {
        OrderId order = place(anOrder().line("TEA", 7).line("POST", 1));
        Money charged = shop.view(order).order().orderedTotal();
        shop.oms
                .execute(CancelOrder.units(order, "too many", new LineUnits(1, 2)))
                .orThrow();
        shop.workOff();
        shop.shipAll(order);
        shop.deliverAll(order);
        bringBack(order, new LineUnits(1, 1));
        bringBack(order, new LineUnits(1, 3));
        bringBack(order, new LineUnits(1, 1), new LineUnits(2, 1));

        assertThat(charged).isEqualTo(eur("30.73"));
        PaymentLedger ledger = shop.view(order).payment().orElseThrow();
        assertThat(ledger.captured().isPositive()).isTrue();
        assertThat(ledger.refunded()).isEqualTo(ledger.captured());
        PriceContract tea = contracts(order).get(0);
        Money parts = eur("0.00");
        for (int unit = 0; unit < 7; unit++) {
            parts = tea.taxesOf(unit, 1).stream().map(ContractTax::amount).reduce(parts, Money::plus);
        }
        assertThat(parts).isEqualTo(tea.tax());
    }

    @Test
    void listsThatChangeChangeNoOrderAndMoreUnitsCostWhatWasAgreed() {
        OrderId order = place(anOrder().customer("C-7").line("TEA", 2));
        Oms dearer = shop.node(builder -> builder.pricing(Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "9.00"))
                .build()));

        dearer.execute(ChangeOrder.of(order).quantity(1, 5)).orThrow();
        shop.workOff();

        assertThat(contracts(order)).extracting(PriceContract::total).containsExactly(eur("5.40"), eur("9.00"));
        assertThat(contracts(order).get(1).terms().get(0).taxes()).hasSize(2);
    }

    @Test
    void linesThatAreAddedCostWhatListsSayWithoutPromotions() {
        OrderId order = place(anOrder().line("TEA", 1));

        oms.execute(ChangeOrder.of(order).add("TEA", 7).add("MUG", 1, "8.00")).orThrow();
        shop.workOff();

        assertThat(contracts(order))
                .extracting(PriceContract::total)
                .containsExactly(eur("4.50"), eur("31.42"), eur("8.00"));
    }

    @Test
    void withoutRatesOfTheirOwnListsTakeThoseOfTheTaxCalculator() {
        Pricing untaxed = Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "5.00"))
                .build();
        Oms taxed = shop.node(builder -> builder.pricing(untaxed)
                .tax((destination, lines) ->
                        lines.stream().map(line -> new BigDecimal("7")).toList()));

        OrderId order =
                taxed.orders().place(anOrder().taxExcluded().line("TEA", 2)).orThrow();
        shop.workOff();

        assertThat(contracts(order).get(0).tax()).isEqualTo(eur("0.70"));
        assertThat(contracts(order).get(0).taxRate()).isEqualByComparingTo("7");
    }

    @Test
    void whatHasNoPriceIsRefusedWithItsPlace() {
        assertRefused(
                oms.orders().place(anOrder().currency("USD").line("TEA", 1)), Refusal.Code.NOT_FOUND, "lines[0].sku");
        assertRefused(
                oms.orders().place(anOrder().line("TEA", 1).discount("1.00")),
                Refusal.Code.WRONG_STATE,
                "orderDiscount");
        assertRefused(
                oms.orders().place(anOrder().line("TEA", 1).shipTo(AddressForm.inCountry("FR"))),
                Refusal.Code.NOT_FOUND,
                "lines[0].taxCategory");
        assertRefused(
                oms.orders().place(anOrder().line("TEA", 1).line("NOTHING", 1)),
                Refusal.Code.NOT_FOUND,
                "lines[1].sku");
    }

    @Test
    void whatIsChargedEveryMonthCannotBeOrdered() {
        Pricing monthly = Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", PriceComponent.Recurring.monthly(Tiers.flat("5.00"))))
                .build();

        assertRefused(
                shop.node(builder -> builder.pricing(monthly))
                        .orders()
                        .place(anOrder().line("TEA", 1)),
                Refusal.Code.WRONG_STATE,
                "lines[0].sku");
    }

    private void bringBack(OrderId order, LineUnits... units) {
        ReturnId back = shop.oms.returns().request(order, "no", units).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
