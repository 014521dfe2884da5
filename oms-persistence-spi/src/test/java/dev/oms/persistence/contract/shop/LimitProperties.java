package dev.oms.persistence.contract.shop;

import static dev.oms.persistence.contract.shop.Shop.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.common.Money;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.Condition;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import dev.oms.pricing.PricingPolicies.UsesReturned;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.UsageLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is ordered and cancelled in whatever order, no limit is passed, and what is counted is what orders use. */
class LimitProperties {
    private static final List<String> CODES = List.of("A", "B", "C");

    @Property(tries = 25)
    void noHistoryPassesALimit(@ForAll long seed, @ForAll UsesReturned policy) {
        Random random = new Random(seed);
        Shop shop = new Shop(RecordPersistence.of(new InMemoryRecordStore()));
        shop.stock("BERLIN", "TEA", 1_000);
        int uses = 1 + random.nextInt(6);
        int each = 1 + random.nextInt(2);
        Money budget = Money.of(5 + random.nextInt(30) + ".00", "EUR");
        Oms oms = shop.node(builder -> builder.pricing(lists(policy, uses, each, budget)));
        List<OrderId> placed = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            if (placed.isEmpty() || random.nextInt(3) > 0) {
                placed.add(oms.orders().place(wish(random)).orThrow());
            } else {
                cancel(oms, placed.get(random.nextInt(placed.size())), random);
            }
        }

        assertThat(shop.oms.verify().breaches()).isEmpty();
        assertLimits(placed.stream().map(id -> shop.view(id).order()).toList(), uses, each, budget);
    }

    private static Pricing lists(UsesReturned policy, int uses, int each, Money budget) {
        return Pricing.builder()
                .list(PriceList.in("EUR", "WEB"), PriceEntry.of("TEA", "3.33"))
                .promotions(
                        Promotion.of("SOME", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "30"))
                                .limited(UsageLimit.NONE.uses(uses).usesPerCustomer(each)),
                        Promotion.of("PURSE", PromotionAction.percent(Scope.LINE, LineSelector.ALL, "50"))
                                .limited(UsageLimit.NONE.budget(budget)),
                        Promotion.of("ONCE", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "0.50", "EUR"))
                                .when(Condition.Coupon.singleUse(Set.copyOf(CODES))))
                .policies(PricingPolicies.STANDARD.coupons(CouponPolicy.KEPT).usesReturned(policy))
                .build();
    }

    private static PlaceOrder wish(Random random) {
        PlaceOrder order =
                anOrder().payBy("").customer("C-" + random.nextInt(4)).line("TEA", 1 + random.nextInt(5));
        return random.nextBoolean() ? order : order.coupon(CODES.get(random.nextInt(CODES.size())));
    }

    private static void cancel(Oms oms, OrderId id, Random random) {
        int live = oms.orders()
                .find(id)
                .orElseThrow()
                .order()
                .lines()
                .get(0)
                .quantities()
                .live();
        if (live > 0) {
            oms.execute(CancelOrder.units(id, "too many", new LineUnits(1, 1 + random.nextInt(live))))
                    .orThrow();
        }
    }

    private static void assertLimits(List<Order> orders, int uses, int each, Money budget) {
        Map<String, Long> used = new HashMap<>();
        Map<String, Long> byCustomer = new HashMap<>();
        for (Order order : orders) {
            order.pricing().get(0).uses().forEach(use -> {
                used.merge(use.counter(), use.units(), Long::sum);
                if (use.type() == Allowance.Type.CUSTOMER) {
                    byCustomer.merge(order.customer(), use.units(), Long::sum);
                }
            });
        }
        assertThat(used.getOrDefault("promotion:SOME/uses", 0L)).isLessThanOrEqualTo(uses);
        assertThat(used.getOrDefault("promotion:PURSE/budget", 0L)).isLessThanOrEqualTo(budget.minor());
        assertThat(byCustomer.values()).allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(each));
        assertThat(used.entrySet().stream().filter(entry -> entry.getKey().contains("/code/")))
                .allSatisfy(entry -> assertThat(entry.getValue()).isLessThanOrEqualTo(1));
    }
}
