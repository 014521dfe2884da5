package dev.oms.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.Product;
import dev.oms.common.Money;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineAmount;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.Place;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.FixedDiscount;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** However units ship, are cancelled and come back: no step takes money twice, and all of them give back all of it. */
class LeavingUnitsLaws {
    private static final int HISTORIES = 10_000;

    @Property(tries = HISTORIES, shrinking = ShrinkingMode.OFF)
    void whatIsChargedAndGivenBackOnlyGrowsAndEndsEqualTaxByTax(@ForAll long seed) {
        Random random = new Random(seed);
        Order order = order(random);
        Money agreed = order.orderedTotal();

        for (int step = random.nextInt(12); step > 0; step--) {
            order = assertNoStepBack(order, moved(order, random));
        }
        order = assertNoStepBack(order, all(order, UnitState.Trigger.CANCEL));
        order = assertNoStepBack(order, returned(order));

        assertThat(order.charged()).isLessThanOrEqualTo(agreed);
        assertThat(order.owed().isZero()).isTrue();
        assertThat(taxes(order, OrderLine::refundedAmount)).isEqualTo(taxes(order, OrderLine::chargedAmount));
    }

    @Property(tries = HISTORIES / 5, shrinking = ShrinkingMode.OFF)
    void whatHasAllLeftCostsWhatWasAgreed(@ForAll long seed) {
        Random random = new Random(seed);
        Order order = order(random);
        Money agreed = order.total();

        while (order.charged().compareTo(agreed) < 0) {
            order = assertNoStepBack(order, move(order, UnitState.Trigger.CHARGE, random));
        }

        assertThat(order.charged()).isEqualTo(agreed);
        assertThat(returned(order).owed().isZero()).isTrue();
    }

    private static Order moved(Order order, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> move(order, UnitState.Trigger.CHARGE, random);
            case 1 -> move(order, UnitState.Trigger.CANCEL, random);
            default -> back(order, random);
        };
    }

    private static Order move(Order order, UnitState.Trigger trigger, Random random) {
        OrderLine line = order.lines().get(random.nextInt(order.lines().size()));
        int open = line.quantities().open();
        return open == 0
                ? order
                : order.move(List.of(UnitMove.of(line.number(), UnitState.OPEN, trigger, 1 + random.nextInt(open))));
    }

    private static Order all(Order order, UnitState.Trigger trigger) {
        return order.move(order.lines().stream()
                .filter(line -> line.quantities().open() > 0)
                .map(line -> UnitMove.of(
                        line.number(),
                        UnitState.OPEN,
                        trigger,
                        line.quantities().open()))
                .toList());
    }

    private static Order back(Order order, Random random) {
        OrderLine line = order.lines().get(random.nextInt(order.lines().size()));
        int gone = line.quantities().returnable();
        return gone == 0 ? order : order.takeBack(List.of(new LineUnits(line.number(), 1 + random.nextInt(gone))));
    }

    private static Order returned(Order order) {
        return order.takeBack(order.lines().stream()
                .filter(line -> line.quantities().returnable() > 0)
                .map(line -> new LineUnits(line.number(), line.quantities().returnable()))
                .toList());
    }

    private static Order assertNoStepBack(Order before, Order now) {
        for (OrderLine line : before.lines()) {
            OrderLine then = now.line(line.number()).orElseThrow();
            assertGrows(line.chargedAmount(), then.chargedAmount());
            assertGrows(line.refundedAmount(), then.refundedAmount());
        }
        assertThat(now.owed().isNegative()).isFalse();
        assertThat(now.owed()).isLessThanOrEqualTo(before.owed());
        return now;
    }

    private static void assertGrows(LineAmount before, LineAmount now) {
        LineAmount more = now.minus(before);
        assertThat(more.net().isNegative()).isFalse();
        assertThat(more.taxes()).noneMatch(tax -> tax.amount().isNegative());
    }

    private static Map<String, Long> taxes(Order order, Function<OrderLine, LineAmount> amount) {
        Map<String, Long> taxes = new TreeMap<>();
        for (OrderLine line : order.lines()) {
            for (ContractTax tax : amount.apply(line).taxes()) {
                taxes.merge(tax.name(), tax.amount().minor(), Long::sum);
            }
        }
        taxes.values().removeIf(sum -> sum == 0);
        return taxes;
    }

    private static Order order(Random random) {
        Cart cart = Cart.of(Buyer.on("web"), "EUR", Instant.EPOCH)
                .taxedIn(Place.in("DE"))
                .lines(lines(random));
        PricedCart price = pricing(random)
                .price(random.nextBoolean() ? cart : cart.taxExcluded())
                .orThrow();
        List<OrderLine> lines = new ArrayList<>();
        for (int place = 0; place < price.lines().size(); place++) {
            CartLine wanted = price.lines().get(place).wanted();
            lines.add(new OrderLine(
                    place + 1,
                    wanted.sku(),
                    "",
                    wanted.kind() == LineKind.GOODS ? Product.Type.GOODS : Product.Type.CHARGE,
                    false,
                    price.contract(place),
                    LineQuantities.allOpen(wanted.units()),
                    List.of()));
        }
        return SampleOrders.anOrder(lines);
    }

    private static List<CartLine> lines(Random random) {
        List<CartLine> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            lines.add(CartLine.of("S" + i, 1 + random.nextInt(6)).at(cents(random, 2_000)));
        }
        lines.add(CartLine.of(LineKind.SHIPPING, "POST", 1).at(cents(random, 900)));
        return lines;
    }

    private static Pricing pricing(Random random) {
        PricingBuilder pricing = Pricing.builder()
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "9.975"))
                .policies(PricingPolicies.STANDARD
                        .fixedDiscount(one(random, FixedDiscount.values()))
                        .shippingRefund(one(random, ShippingRefund.values())));
        for (int i = random.nextInt(4); i > 0; i--) {
            pricing.promotions(Promotion.of(
                    "P" + i,
                    random.nextInt(4) == 0
                            ? PromotionAction.percent(Scope.LINE, LineSelector.ALL, "7")
                            : PromotionAction.amount(Scope.ORDER, LineSelector.ALL, cents(random, 3_000), "EUR")));
        }
        return pricing.build();
    }

    private static String cents(Random random, int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2).toPlainString();
    }

    @SafeVarargs
    private static <T> T one(Random random, T... values) {
        return values[random.nextInt(values.length)];
    }
}
