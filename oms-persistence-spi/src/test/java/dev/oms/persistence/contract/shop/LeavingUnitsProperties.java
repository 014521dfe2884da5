package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.common.OrderId;
import dev.oms.common.ReturnId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentLine;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineAmount;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.FixedDiscount;
import dev.oms.pricing.PricingPolicies.ShippingRefund;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnState;
import dev.oms.testkit.SimulatedTaxLedger;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Units leave an order in any order and grouping, before and after they ship: each step gives something back or nothing,
 * never more than was taken, and all steps together exactly what was charged, tax by tax.
 */
class LeavingUnitsProperties {
    private static final int HISTORIES = Integer.getInteger("oms.histories", 200);
    private static final int SHOPS = 16;
    private static final SimulatedTaxLedger TAXES = new SimulatedTaxLedger();
    private static final List<Shop> OPEN = java.util.stream.IntStream.range(0, SHOPS)
            .mapToObj(each ->
                    new Shop(RecordPersistence.of(new InMemoryRecordStore()), builder -> builder.taxLedger(TAXES)))
            .toList();

    private final Random random = new Random();
    private Shop shop = OPEN.get(0);
    private OrderId order = new OrderId("none");

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void everyStepGivesBackWhatWasChargedForWhatLeft(@ForAll long seed) {
        OPEN.forEach(each -> each.stock("BERLIN", "TEA", 1_000_000)
                .stock("PARIS", "MUG", 1_000_000)
                .stock("BERLIN", "MUG", 1));
        for (int i = 0; i < HISTORIES; i++) {
            history(seed + i);
        }
    }

    private void history(long seed) {
        random.setSeed(seed);
        shop = OPEN.get(random.nextInt(SHOPS));
        order = place();
        Order before = shop.view(order).order();
        for (int step = random.nextInt(8); step >= 0; step--) {
            happen();
            before = assertNoStepBack(before, seed);
            assertThat(TAXES.left(order)).as("told after a step of %d", seed).isEqualTo(ChargedTax.of(before));
        }
        shop.oms.orders().cancel(CancelOrder.all(order, "enough"));
        shop.workOff();
        bringBackTheRest();
        assertNoStepBack(before, seed);
        assertThat(TAXES.left(order)).as("left of the documents of %d", seed).isEmpty();
        assertEverythingIsGivenBack(seed);
    }

    private OrderId place() {
        Oms oms = shop.node(builder -> builder.pricing(pricing()).taxLedger(TAXES));
        PlaceOrder wanted = anOrder()
                .line("TEA", 1 + random.nextInt(5))
                .line("MUG", 1 + random.nextInt(4))
                .line("POST", 1);
        if (random.nextBoolean()) {
            wanted = wanted.line("TEA", 1 + random.nextInt(3));
        }
        OrderId id = oms.orders()
                .place(random.nextBoolean() ? wanted : wanted.taxExcluded())
                .orThrow();
        shop.workOff();
        return id;
    }

    private Pricing pricing() {
        PricingBuilder prices = Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of("TEA", cents(900)),
                        PriceEntry.of("MUG", cents(2000)),
                        PriceEntry.of("POST", cents(700)))
                .charges(LineKind.SHIPPING, "POST")
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "9.975"))
                .policies(PricingPolicies.STANDARD
                        .fixedDiscount(one(FixedDiscount.values()))
                        .shippingRefund(one(ShippingRefund.values())));
        for (int i = random.nextInt(3); i > 0; i--) {
            prices = prices.promotions(
                    Promotion.of("OFF" + i, PromotionAction.amount(Scope.ORDER, LineSelector.ALL, cents(2500), "EUR")));
        }
        return random.nextBoolean()
                ? prices.build()
                : prices.promotions(Promotion.of("P", PromotionAction.percent(Scope.LINE, LineSelector.ALL, "7")))
                        .build();
    }

    private String cents(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2).toPlainString();
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    private void happen() {
        switch (random.nextInt(4)) {
            case 0 -> shop.oms.orders().cancel(CancelOrder.units(order, "fewer", someUnits()));
            case 1 -> shipOne();
            case 2 -> bringBack(someUnits());
            default -> {
                shipOne();
                bringBack(someUnits());
            }
        }
        shop.workOff();
    }

    private LineUnits someUnits() {
        List<OrderLine> lines = shop.view(order).order().lines();
        return new LineUnits(lines.get(random.nextInt(lines.size())).number(), 1 + random.nextInt(2));
    }

    private void shipOne() {
        shop.oms.fulfillments().release(order);
        for (Fulfillment work : shop.view(order).fulfillments()) {
            shop.oms.fulfillments().pick(work.id());
            shop.oms.fulfillments().pack(work.id());
        }
        shop.view(order).fulfillments().stream()
                .filter(work -> work.units(FulfillmentLine::packed) > 0)
                .findFirst()
                .ifPresent(work -> shop.oms.fulfillments().ship(work.id(), "DHL", "JJD"));
    }

    private void bringBack(LineUnits... units) {
        shop.oms.returns().request(order, "no", units);
        shop.view(order).returns().stream()
                .filter(each -> each.state() == ReturnState.REQUESTED)
                .map(Return::id)
                .forEach(this::takeBack);
    }

    private void takeBack(ReturnId back) {
        shop.oms.returns().receive(back, "BERLIN").orThrow();
        shop.oms.returns().inspect(back).orThrow();
    }

    private void bringBackTheRest() {
        for (OrderLine line : shop.view(order).order().lines()) {
            int left = line.quantities().returnable();
            if (left > 0) {
                bringBack(new LineUnits(line.number(), left));
            }
        }
        shop.workOff();
    }

    private Order assertNoStepBack(Order before, long seed) {
        Order now = shop.view(order).order();
        for (OrderLine line : before.lines()) {
            OrderLine then = now.line(line.number()).orElseThrow();
            assertGrows(line.chargedAmount(), then.chargedAmount(), seed);
            assertGrows(line.refundedAmount(), then.refundedAmount(), seed);
        }
        assertThat(now.owed().isNegative()).as("seed %d", seed).isFalse();
        assertThat(now.total()).as("seed %d", seed).isLessThanOrEqualTo(before.total());
        assertThat(shop.gateway.taken(order))
                .as("seed %d", seed)
                .isEqualTo(now.charged().minus(now.refunded()).minor());
        return now;
    }

    private static void assertGrows(LineAmount before, LineAmount now, long seed) {
        LineAmount more = now.minus(before);
        assertThat(more.net().isNegative()).as("seed %d", seed).isFalse();
        assertThat(more.taxes())
                .as("seed %d", seed)
                .noneMatch(tax -> tax.amount().isNegative());
    }

    private void assertEverythingIsGivenBack(long seed) {
        Order now = shop.view(order).order();
        assertThat(shop.gateway.taken(order)).as("seed %d", seed).isZero();
        assertThat(now.owed().isZero()).as("seed %d", seed).isTrue();
        assertThat(taxes(now, OrderLine::refundedAmount))
                .as("seed %d", seed)
                .isEqualTo(taxes(now, OrderLine::chargedAmount));
    }

    private static Map<String, Long> taxes(Order order, Function<OrderLine, LineAmount> amount) {
        Map<String, Long> taxes = new TreeMap<>();
        for (OrderLine line : order.lines()) {
            for (ContractTax tax : amount.apply(line).taxes()) {
                if (!tax.amount().isZero()) {
                    taxes.merge(
                            tax.jurisdiction() + " " + tax.name(), tax.amount().minor(), Long::sum);
                }
            }
        }
        return taxes;
    }
}
