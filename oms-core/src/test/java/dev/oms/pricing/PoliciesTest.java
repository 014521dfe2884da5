package dev.oms.pricing;

import static dev.oms.pricing.Shop.REDUCED;
import static dev.oms.pricing.Shop.STANDARD;
import static dev.oms.pricing.Shop.cart;
import static dev.oms.pricing.Shop.eur;
import static dev.oms.pricing.Shop.line;
import static dev.oms.pricing.Shop.policies;
import static dev.oms.pricing.Shop.postage;
import static dev.oms.pricing.Shop.price;
import static dev.oms.pricing.Shop.shop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import dev.oms.pricing.PricingPolicies.DiscountTiming;
import dev.oms.pricing.PricingPolicies.FixedDiscount;
import dev.oms.pricing.PricingPolicies.IncludedTax;
import dev.oms.pricing.PricingPolicies.PercentRounding;
import dev.oms.pricing.PricingPolicies.Seen;
import dev.oms.pricing.PricingPolicies.ShareBasis;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import dev.oms.pricing.PricingPolicies.ShippingTax;
import dev.oms.pricing.PricingPolicies.Stacking;
import dev.oms.pricing.PricingPolicies.TaxRounding;
import dev.oms.pricing.PromotionAction.Scope;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each policy moves, to the cent; the first expectation of each is the default. */
class PoliciesTest {

    @Test
    void whoGetsTheOddCentsOfASharedDiscount() {
        Cart cart = cart(line("TEA", 1), line("TEA", 1), line("TEA", 1));
        Promotion off = Promotion.of("TWO", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "2.00", "EUR"));

        assertThat(orderDiscounts(cart, policies(), off)).containsExactly(eur("0.67"), eur("0.66"), eur("0.67"));
        assertThat(orderDiscounts(cart, policies().split(Split.REMAINDER_TO_FIRST), off))
                .containsExactly(eur("0.68"), eur("0.66"), eur("0.66"));
        assertThat(orderDiscounts(cart, policies().split(Split.REMAINDER_TO_LAST), off))
                .containsExactly(eur("0.66"), eur("0.66"), eur("0.68"));
        assertThat(orderDiscounts(cart, policies().split(Split.LAST_TAKES_REST), off))
                .containsExactly(eur("0.67"), eur("0.67"), eur("0.66"));
    }

    @Test
    void byWhatADiscountIsShared() {
        Cart cart =
                cart(line("TEA", 1), line("TEA", 4).at("2.50").taxed("food")).taxExcluded();
        Promotion off = Promotion.of("FIVE", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "5.00", "EUR"));

        assertThat(orderDiscounts(cart, policies(), off)).containsExactly(eur("2.50"), eur("2.50"));
        assertThat(orderDiscounts(cart, policies().shareBasis(ShareBasis.VALUE_WITH_TAX), off))
                .containsExactly(eur("2.63"), eur("2.37"));
        assertThat(orderDiscounts(cart, policies().shareBasis(ShareBasis.QUANTITY), off))
                .containsExactly(eur("1.00"), eur("4.00"));
    }

    @Test
    void whatAPercentageRounds() {
        Cart cart = cart(line("TEA", 1).at("0.05"));
        Promotion half = Promotion.of("HALF", PromotionAction.percent(Scope.LINE, LineSelector.ALL, "50"));

        assertThat(price(shop().promotions(half), cart).payable()).isEqualTo(eur("0.02"));
        assertThat(price(shop().promotions(half).policies(policies().percentRounding(PercentRounding.PRICE)), cart)
                        .payable())
                .isEqualTo(eur("0.03"));
    }

    @Test
    void whatLaterPromotionsAndTheirConditionsSee() {
        Cart cart = cart(line("POT", 2));
        Promotion first = Promotion.of("A", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .priority(1);
        Promotion second = Promotion.of("B", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .priority(2);
        Promotion conditional = second.when(new Condition.Total(LineSelector.ALL, eur("95.00")));
        PricingPolicies undiscounted = policies().seen(Seen.UNDISCOUNTED);

        assertThat(price(shop().promotions(first, second), cart).discount()).isEqualTo(eur("19.00"));
        assertThat(price(shop().promotions(first, second).policies(undiscounted), cart)
                        .discount())
                .isEqualTo(eur("20.00"));
        assertThat(price(shop().promotions(first, conditional), cart).discount())
                .isEqualTo(eur("10.00"));
        assertThat(price(shop().promotions(first, conditional).policies(undiscounted), cart)
                        .discount())
                .isEqualTo(eur("20.00"));
    }

    @Test
    void whichPromotionsGoTogether() {
        Cart cart = cart(line("POT", 2));
        Promotion[] three = {
            Promotion.of("A", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                    .priority(1),
            Promotion.of("B", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "20", "EUR"))
                    .priority(2)
                    .alone(),
            Promotion.of("C", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "5"))
                    .priority(3)
        };

        assertThat(price(shop().promotions(three), cart).discount()).isEqualTo(eur("14.50"));
        assertThat(price(shop().promotions(three).policies(policies().stacking(Stacking.BEST_FOR_CUSTOMER)), cart)
                        .discount())
                .isEqualTo(eur("20.00"));
        assertThat(price(shop().promotions(three).policies(policies().stacking(Stacking.EXCLUSIVE)), cart)
                        .discount())
                .isEqualTo(eur("10.00"));
    }

    @Test
    void whereTaxIsRounded() {
        Cart cart = cart(line("PENNY", 3), line("PENNY", 1)).taxExcluded();

        assertThat(price(taxed(), cart).tax()).isEqualTo(eur("0.09"));
        assertThat(price(taxed().policies(policies().taxRounding(TaxRounding.UNIT)), cart)
                        .tax())
                .isEqualTo(eur("0.08"));
        assertThat(price(taxed().policies(policies().taxRounding(TaxRounding.ORDER)), cart)
                        .tax())
                .isEqualTo(eur("0.10"));
    }

    @Test
    void whatAnIncludedTaxRounds() {
        Cart cart = cart(line("TEA", 1).at("1.00"));
        PricingPolicies down = policies().taxFraction(RoundingMode.DOWN);

        assertThat(price(taxed(), cart).tax()).isEqualTo(eur("0.16"));
        assertThat(price(taxed().policies(down), cart).tax()).isEqualTo(eur("0.15"));
        assertThat(price(taxed().policies(down.includedTax(IncludedTax.ROUNDS_NET)), cart)
                        .tax())
                .isEqualTo(eur("0.16"));
    }

    @Test
    void whetherDiscountsLowerTheTax() {
        Cart cart = cart(line("POT", 2)).taxExcluded();
        Promotion ten = Promotion.of("TEN", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "10", "EUR"));
        PricingPolicies after = policies().discountTiming(DiscountTiming.AFTER_TAX);

        assertThat(price(taxed().promotions(ten), cart).payable()).isEqualTo(eur("107.10"));
        assertThat(price(taxed().promotions(ten).policies(after), cart).payable())
                .isEqualTo(eur("109.00"));
    }

    @Test
    void whatACodeDoesThatDoesNotApply() {
        Cart cart = cart(line("TEA", 1)).coupon("SPRING");
        Promotion spring = Promotion.of("S", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                .when(Condition.Coupon.code("SPRING"))
                .when(new Condition.Total(LineSelector.ALL, eur("20.00")));
        PricingPolicies kept = policies().coupons(CouponPolicy.KEPT);

        assertThat(shop().promotions(spring).build().price(cart)).isInstanceOf(PricingAnswer.Unpriced.class);
        PricedCart price = price(shop().promotions(spring).policies(kept), cart);
        assertThat(price.payable()).isEqualTo(eur("10.00"));
        assertThat(price.waitingCoupons()).containsExactly("SPRING");
        assertThat(price(shop().promotions(spring).policies(kept), cart.add(line("TEA", 1)))
                        .payable())
                .isEqualTo(eur("18.00"));
    }

    @Test
    void whereAFixedDiscountGoesWhenUnitsLeave() {
        Cart cart = cart(line("POT", 2));
        Promotion ten = Promotion.of("TEN", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "10", "EUR"));
        PricingPolicies stays = policies().fixedDiscount(FixedDiscount.STAYS);

        assertThat(refund(shop().promotions(ten), cart, 1)).isEqualTo(eur("45.00"));
        assertThat(refund(shop().promotions(ten).policies(stays), cart, 1)).isEqualTo(eur("50.00"));
        assertThat(refund(shop().promotions(ten).policies(stays), cart, 0)).isEqualTo(eur("90.00"));
    }

    @Test
    void whatIsGivenBackOfShipping() {
        Cart cart = cart(line("POT", 2), postage());
        PricingPolicies proportion = policies().shippingRefund(ShippingRefund.IN_PROPORTION);
        PricingPolicies whenAll = policies().shippingRefund(ShippingRefund.WHEN_ALL_RETURNED);

        assertThat(refund(shop(), cart, 1, 1)).isEqualTo(eur("50.00"));
        assertThat(refund(shop().policies(proportion), cart, 1, 1)).isEqualTo(eur("52.50"));
        assertThat(refund(shop().policies(whenAll), cart, 1, 1)).isEqualTo(eur("50.00"));
        assertThat(refund(shop(), cart, 0, 1)).isEqualTo(eur("100.00"));
        assertThat(refund(shop().policies(whenAll), cart, 0, 1)).isEqualTo(eur("105.00"));
    }

    @Test
    void howShippingIsTaxed() {
        Cart cart = cart(line("TEA", 6), line("TEA", 4).taxed("food"), postage().at("10.00"))
                .taxExcluded();
        PricingPolicies weighted = policies().shippingTax(ShippingTax.WEIGHTED);

        assertThat(price(taxed(), cart).lines().get(2).tax()).isEqualTo(eur("1.90"));
        assertThat(price(taxed().policies(weighted), cart).lines().get(2).tax()).isEqualTo(eur("1.42"));
    }

    @Test
    void howValuesAreRounded() {
        Cart cart = cart(line("TEA", 1).at("0.125"));

        assertThat(price(shop(), cart).payable()).isEqualTo(eur("0.13"));
        assertThat(price(shop().policies(policies().rounding(RoundingMode.HALF_EVEN)), cart)
                        .payable())
                .isEqualTo(eur("0.12"));
    }

    @Test
    void whatCashCanPay() {
        PricingBuilder swiss = Pricing.builder().list(PriceList.in("CHF", "CH"), PriceEntry.of("TEA", "1.98"));
        Cart cart = Cart.of(Buyer.on("kiosk"), "CHF", Shop.NOW, line("TEA", 1));

        assertThat(price(swiss, cart).payable()).isEqualTo(Money.of("1.98", "CHF"));
        PricedCart cash = price(swiss.policies("kiosk", policies().cash(5)), cart);
        assertThat(cash.payable()).isEqualTo(Money.of("2.00", "CHF"));
        assertThat(cash.cashRounding()).isEqualTo(Money.of("0.02", "CHF"));
    }

    @Test
    void aChannelHasPoliciesOfItsOwn() {
        PricingBuilder shop = taxed().policies("phone", policies().taxRounding(TaxRounding.ORDER));
        Cart cart = cart(line("PENNY", 3), line("PENNY", 1)).taxExcluded();

        assertThat(price(shop, cart).tax()).isEqualTo(eur("0.09"));
        assertThat(price(shop, cart.buyer(Buyer.on("phone"))).tax()).isEqualTo(eur("0.10"));
    }

    private static PricingBuilder taxed() {
        return shop().taxes(STANDARD, REDUCED);
    }

    private static List<Money> orderDiscounts(Cart cart, PricingPolicies policies, Promotion... promotions) {
        return price(taxed().promotions(promotions).policies(policies), cart).lines().stream()
                .map(PricedLine::orderDiscount)
                .toList();
    }

    private static Money refund(PricingBuilder shop, Cart cart, int... kept) {
        int[] all = cart.lines().stream().mapToInt(CartLine::units).toArray();
        return price(shop, cart).agreement().refund(all, kept).payable();
    }
}
