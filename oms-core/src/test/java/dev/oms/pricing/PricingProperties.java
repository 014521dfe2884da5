package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds for every cart, whatever its promotions, taxes and policies. */
class PricingProperties {
    private static final int CARTS = 10_000;

    @Property(tries = CARTS, shrinking = ShrinkingMode.OFF)
    void partsSumToTheWholeAtEveryLevel(@ForAll long seed) {
        RandomShop shop = new RandomShop(seed);
        PricedCart price = shop.price();

        for (PricedLine line : price.lines()) {
            Money off = line.manual().plus(line.lineDiscount()).plus(line.orderDiscount());
            Money agreed = line.value().minus(off);
            if (shop.cart.exemptions().isEmpty()) {
                assertThat(shop.cart.taxIncluded() ? line.total() : line.net()).isEqualTo(agreed);
            } else {
                assertThat(line.total()).isLessThanOrEqualTo(agreed);
            }
        }
        assertThat(price.taxes().stream().map(TaxTotal::amount).reduce(zero(price), Money::plus))
                .isEqualTo(price.tax());
        assertThat(sum(price, PricedLine::total)).isEqualTo(price.total());
        assertThat(sum(price, line -> line.lineDiscount().plus(line.orderDiscount())))
                .isEqualTo(price.discount())
                .isEqualTo(price.promotions().stream().map(PromotionUse::total).reduce(zero(price), Money::plus));
        assertThat(price.payable().minor() % shop.policies.cash()).isZero();
    }

    @Property(tries = CARTS, shrinking = ShrinkingMode.OFF)
    void sharesOfAPromotionSumToIt(@ForAll long seed) {
        PricedCart price = new RandomShop(seed).price();

        for (PromotionUse use : price.promotions()) {
            assertThat(use.shares().stream().map(PromotionUse.Share::amount).reduce(zero(price), Money::plus))
                    .isEqualTo(use.total());
            for (Money cap : use.promotion().cap()) {
                assertThat(use.total()).isLessThanOrEqualTo(cap);
            }
        }
    }

    @Property(tries = CARTS, shrinking = ShrinkingMode.OFF)
    void noLineIsNegative(@ForAll long seed) {
        PricedCart price = new RandomShop(seed).price();

        for (PricedLine line : price.lines()) {
            assertThat(List.of(line.value(), line.manual(), line.lineDiscount(), line.orderDiscount(), line.net()))
                    .noneMatch(Money::isNegative);
            assertThat(line.taxes())
                    .noneMatch(tax -> tax.amount().isNegative() || tax.base().isNegative());
        }
    }

    @Property(tries = CARTS, shrinking = ShrinkingMode.OFF)
    void theOrderInWhichPromotionsOfEqualPriorityAreDefinedDoesNotMatter(@ForAll long seed) {
        RandomShop shop = new RandomShop(seed);

        assertThat(shop.priceShuffled().explain().text())
                .isEqualTo(shop.price().explain().text());
    }

    @Property(tries = CARTS, shrinking = ShrinkingMode.OFF)
    void unitsLeaveInAnyOrderAndGroupingAndGiveBackExactlyWhatWasCharged(@ForAll long seed) {
        RandomShop shop = new RandomShop(seed);
        PricedCart price = shop.price();
        Agreement agreement = price.agreement();

        List<Owed> refunds = new ArrayList<>();
        int[] kept = shop.units();
        for (int[] next = fewer(kept, shop); next.length > 0; next = fewer(kept, shop)) {
            refunds.add(agreement.refund(kept, next));
            kept = next;
        }

        assertThat(agreement.all().payable()).isEqualTo(price.payable());
        assertThat(agreement.owed(kept).payable().isZero()).isTrue();
        assertThat(sum(price, refunds, Owed::payable)).isEqualTo(price.payable());
        assertThat(sum(price, refunds, Owed::net)).isEqualTo(price.net());
        assertThat(sum(price, refunds, Owed::tax)).isEqualTo(price.tax());
        for (TaxTotal tax : price.taxes()) {
            assertThat(sum(price, refunds, refund -> of(tax, refund))).isEqualTo(tax.amount());
        }
        assertThat(refunds).noneMatch(refund -> refund.payable().isNegative());
        assertThat(refunds)
                .allSatisfy(refund -> assertThat(refund.lines())
                        .noneMatch(line -> line.net().isNegative()
                                || line.taxes().stream()
                                        .anyMatch(tax -> tax.amount().isNegative())));
    }

    /** Some units fewer; nothing once none are left. */
    private static int[] fewer(int[] kept, RandomShop shop) {
        int[] next = kept.clone();
        boolean changed = false;
        for (int i = 0; i < next.length; i++) {
            int gone = Math.min(next[i], shop.random().nextInt(4));
            next[i] -= gone;
            changed |= gone > 0;
        }
        boolean empty = java.util.Arrays.stream(kept).sum() == 0;
        return empty ? new int[0] : changed ? next : fewer(kept, shop);
    }

    private static Money of(TaxTotal total, Owed refund) {
        return refund.lines().stream()
                .flatMap(line -> line.taxes().stream())
                .filter(tax -> tax.rate().equals(total.rate()))
                .map(TaxAmount::amount)
                .reduce(Money.zero(total.amount().currency()), Money::plus);
    }

    private static Money sum(PricedCart price, Function<PricedLine, Money> of) {
        return price.lines().stream().map(of).reduce(zero(price), Money::plus);
    }

    private static Money sum(PricedCart price, List<Owed> some, Function<Owed, Money> of) {
        return some.stream().map(of).reduce(zero(price), Money::plus);
    }

    private static Money zero(PricedCart price) {
        return Money.zero(price.cart().currency());
    }
}
