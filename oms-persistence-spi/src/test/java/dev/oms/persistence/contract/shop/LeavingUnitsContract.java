package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.FixedDiscount;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is paid back when units leave an order, by the policies that the order was priced with. */
public abstract class LeavingUnitsContract extends ShopContract {

    private Oms with(PricingPolicies policies) {
        shop.stock("BERLIN", "TEA", 10).stock("PARIS", "MUG", 10);
        return shop.node(builder -> builder.pricing(Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", "50.00"),
                        PriceEntry.of("MUG", "50.00"),
                        PriceEntry.of("POST", "6.00"))
                .promotions(
                        Promotion.of("TWENTY", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "20.00", "EUR")))
                .charges(LineKind.SHIPPING, "POST")
                .taxes(TaxRate.of("DE", "VAT", "19"))
                .policies(policies)
                .build()));
    }

    private OrderId place(Oms oms, PlaceOrder order) {
        OrderId id = oms.orders().place(order).orThrow();
        shop.workOff();
        return id;
    }

    @Test
    void aDiscountThatStaysIsLeftToWhatIsKept() {
        Oms stays = with(PricingPolicies.STANDARD.fixedDiscount(FixedDiscount.STAYS));
        OrderId order = place(stays, anOrder().line("TEA", 1).line("MUG", 1));

        cancel(order, new LineUnits(2, 1));

        assertThat(shop.view(order).order().total()).isEqualTo(eur("30.00"));
        shop.shipAll(order);
        shop.workOff();
        assertThat(taken(order)).isEqualTo(eur("30.00"));
        bringBack(order, new LineUnits(1, 1));
        assertSettled(order, "0.00");
    }

    @Test
    void aDiscountThatLeavesGoesWithItsUnits() {
        Oms leaves = with(PricingPolicies.STANDARD);
        OrderId order = place(leaves, anOrder().line("TEA", 1).line("MUG", 1));

        cancel(order, new LineUnits(2, 1));

        assertThat(shop.view(order).order().total()).isEqualTo(eur("40.00"));
    }

    @Test
    void whatHasShippedGetsCheaperWhenTheDiscountOfTheRestStaysWithIt() {
        Oms stays = with(PricingPolicies.STANDARD.fixedDiscount(FixedDiscount.STAYS));
        OrderId order = place(stays, anOrder().line("TEA", 1).line("MUG", 1));
        shop.oms.fulfillments().release(order).orThrow();
        shop.oms.fulfillments().pick(Shop.work(order, 1)).orThrow();
        shop.oms.fulfillments().pack(Shop.work(order, 1)).orThrow();
        shop.oms.fulfillments().ship(Shop.work(order, 1), "DHL", "JJD1").orThrow();
        shop.workOff();
        assertThat(taken(order)).isEqualTo(eur("40.00"));

        assertThat(shop.oms
                        .orders()
                        .preview(CancelOrder.all(order, "no"))
                        .orThrow()
                        .money())
                .containsExactly(eur("-50.00"));
        cancel(
                order,
                new LineUnits(
                        shop.view(order)
                                                .order()
                                                .line(1)
                                                .orElseThrow()
                                                .quantities()
                                                .gone()
                                        == 1
                                ? 2
                                : 1,
                        1));

        assertSettled(order, "30.00");
        assertThat(shop.view(order).order().refunded()).isEqualTo(eur("10.00"));
    }

    @Test
    void unitsThatComeBackLeaveTheDiscountToTheRest() {
        Oms stays = with(PricingPolicies.STANDARD.fixedDiscount(FixedDiscount.STAYS));
        OrderId order = place(stays, anOrder().line("TEA", 1).line("MUG", 1));
        shop.shipAll(order);
        shop.workOff();

        bringBack(order, new LineUnits(1, 1));
        assertSettled(order, "30.00");
        bringBack(order, new LineUnits(2, 1));
        assertSettled(order, "0.00");
    }

    @Test
    void shippingIsGivenBackInProportion() {
        Oms proportion = with(PricingPolicies.STANDARD.shippingRefund(ShippingRefund.IN_PROPORTION));
        OrderId order =
                place(proportion, anOrder().line("TEA", 2).line("MUG", 1).line("POST", 1));
        assertThat(shop.view(order).order().total()).isEqualTo(eur("136.00"));

        cancel(order, new LineUnits(2, 1));
        assertThat(shop.view(order).order().line(3).orElseThrow().total()).isEqualTo(eur("4.00"));
        shop.shipAll(order);
        shop.workOff();
        bringBack(order, new LineUnits(1, 1));

        assertThat(shop.view(order).order().line(3).orElseThrow().refunded()).isEqualTo(eur("2.00"));
        bringBack(order, new LineUnits(1, 1));
        assertSettled(order, "0.00");
    }

    @Test
    void shippingIsGivenBackOnceEverythingHasComeBackOrNever() {
        Oms whenAll = with(PricingPolicies.STANDARD.shippingRefund(ShippingRefund.WHEN_ALL_RETURNED));
        assertSettledAfterAllCameBack(whenAll, "0.00");
        assertSettledAfterAllCameBack(with(PricingPolicies.STANDARD), "6.00");
    }

    private void assertSettledAfterAllCameBack(Oms oms, String kept) {
        OrderId order = place(oms, anOrder().line("TEA", 2).line("POST", 1));
        shop.shipAll(order);
        shop.workOff();
        bringBack(order, new LineUnits(1, 1));
        assertThat(shop.view(order).order().line(2).orElseThrow().refunded()).isEqualTo(eur("0.00"));
        bringBack(order, new LineUnits(1, 1));
        assertSettled(order, kept);
    }

    private void cancel(OrderId order, LineUnits... units) {
        shop.oms.execute(CancelOrder.units(order, "fewer", units)).orThrow();
        shop.workOff();
    }

    private void bringBack(OrderId order, LineUnits... units) {
        ReturnId back = shop.oms.returns().request(order, "no", units).orThrow();
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
        shop.workOff();
    }

    private Money taken(OrderId order) {
        return Money.ofMinor(shop.gateway.taken(order), "EUR");
    }

    private void assertSettled(OrderId order, String kept) {
        assertThat(taken(order)).isEqualTo(eur(kept));
        assertThat(shop.view(order).order().owed()).isEqualTo(eur(kept));
        List<OrderLine> lines = shop.view(order).order().lines();
        Money taxes = lines.stream()
                .flatMap(line -> line.chargedAmount().minus(line.refundedAmount()).taxes().stream())
                .map(ContractTax::amount)
                .reduce(eur("0.00"), Money::plus);
        assertThat(taxes.isZero()).isEqualTo(eur(kept).isZero());
        assertThat(shop.oms.verify().breaches()).isEmpty();
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
