package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.OrderId;
import dev.oms.order.ChangeOrder;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.PlaceOrder;
import dev.oms.order.Repricing;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import dev.oms.pricing.Tiers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * An order that grows and shrinks in any steps, each of which prices all of it anew as of its placement, costs what one
 * costs that was placed with the units it has in the end.
 */
class GrowingOrderProperties {
    private static final int HISTORIES = Integer.getInteger("oms.histories", 200);
    private static final List<String> ITEMS = List.of("TEA", "MUG", "POT");

    private final Random random = new Random();
    private final Shop shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
    private Oms oms = shop.oms;

    @Property(tries = 1, shrinking = ShrinkingMode.OFF)
    void anOrderCostsWhatItsUnitsCostAtOnce(@ForAll long seed) {
        shop.oms.catalog().define(Definition.goods("POT", "24.00", "EUR")).orThrow();
        ITEMS.forEach(item -> shop.stock("BERLIN", item, 1_000_000));
        for (int i = 0; i < HISTORIES; i++) {
            history(seed + i);
        }
    }

    private void history(long seed) {
        random.setSeed(seed);
        oms = shop.node(builder -> builder.pricing(pricing()));
        OrderId id = oms.orders().place(wanted()).orThrow();
        for (int step = random.nextInt(5); step >= 0; step--) {
            change(id);
        }
        Order order = shop.view(id).order();
        Order atOnce = shop.view(oms.orders().place(alike(order)).orThrow()).order();
        assertThat(minor(order)).as("seed %d", seed).isEqualTo(minor(atOnce));
        assertThat(order.total()).as("seed %d", seed).isEqualTo(atOnce.total());
    }

    private Pricing pricing() {
        PricingBuilder prices = Pricing.builder()
                .list(
                        PriceList.in("EUR", "WEB"),
                        PriceEntry.of(
                                "TEA",
                                Tiers.volume(cents(900)).from(5, cents(800)).from(9, cents(700))),
                        PriceEntry.of("MUG", Tiers.graduated(cents(2000)).from(4, cents(1500))),
                        PriceEntry.of("POT", cents(5000)))
                .taxes(TaxRate.of("DE", "VAT", "19"), TaxRate.of("DE", "LEVY", "9.975"))
                .charges(LineKind.SHIPPING, "POST");
        for (int i = random.nextInt(3); i > 0; i--) {
            prices = prices.promotions(
                    Promotion.of("OFF" + i, PromotionAction.amount(Scope.ORDER, LineSelector.ALL, cents(2500), "EUR")),
                    Promotion.of(
                            "P" + i,
                            PromotionAction.percent(
                                    random.nextBoolean() ? Scope.LINE : Scope.UNIT, LineSelector.ALL, "7")));
        }
        return prices.build();
    }

    private String cents(int most) {
        return BigDecimal.valueOf(1 + random.nextInt(most), 2).toPlainString();
    }

    private PlaceOrder wanted() {
        PlaceOrder wanted = anOrder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            wanted = wanted.line(ITEMS.get(random.nextInt(ITEMS.size())), 1 + random.nextInt(6));
        }
        return random.nextBoolean() ? wanted : wanted.taxExcluded();
    }

    private void change(OrderId id) {
        Order order = shop.view(id).order();
        ChangeOrder change = ChangeOrder.of(id).reprice(Repricing.all().asOfPlacement());
        int kept = random.nextInt(order.lines().size());
        for (OrderLine line : order.lines()) {
            boolean stays = line.number() == kept + 1;
            if (stays || random.nextInt(3) > 0) {
                change = change.quantity(line.number(), (stays ? 1 : 0) + random.nextInt(8));
            }
        }
        oms.orders().change(change).orThrow();
    }

    /** Lines that are gone are left out; units that came on top are ordered with those that they came on top of. */
    private PlaceOrder alike(Order order) {
        Map<Integer, Integer> units = order.lines().stream()
                .collect(groupingBy(
                        OrderLine::root,
                        TreeMap::new,
                        summingInt(line -> line.quantities().live())));
        PlaceOrder alike = anOrder();
        for (Map.Entry<Integer, Integer> each : units.entrySet()) {
            if (each.getValue() > 0) {
                alike = alike.line(order.line(each.getKey()).orElseThrow().sku().value(), each.getValue());
            }
        }
        return order.lines().get(0).price().taxIncluded() ? alike : alike.taxExcluded();
    }

    private static List<Long> minor(Order order) {
        Map<Integer, Long> byRoot = order.lines().stream()
                .filter(line -> line.quantities().live() > 0)
                .collect(groupingBy(
                        OrderLine::root,
                        TreeMap::new,
                        summingLong(line -> line.total().minor())));
        return byRoot.values().stream().collect(Collectors.toList());
    }
}
