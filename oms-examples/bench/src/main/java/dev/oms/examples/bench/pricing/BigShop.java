package dev.oms.examples.bench.pricing;

import dev.oms.common.Money;
import dev.oms.pricing.Audience;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.Condition;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.Percent;
import dev.oms.pricing.Place;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingBuilder;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.BuyGet;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.TaxRate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A shop with a million prices on many lists, and carts in it. */
final class BigShop {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final int ITEMS = 100_000;
    private static final String CURRENCY = "EUR";
    private static final int CATEGORIES = 50;

    private final int entries;
    private final int coupons;

    /**
     * @param entries prices in all, on as many lists as it takes
     * @param coupons each a promotion of its own
     */
    BigShop(int entries, int coupons) {
        this.entries = entries;
        this.coupons = coupons;
    }

    /** A shop with so many promotions beside the coupons. */
    Pricing pricing(List<Promotion> active) {
        PricingBuilder shop = Pricing.builder()
                .taxes(
                        TaxRate.of("CA", "GST", "5"),
                        TaxRate.of("CA", "QST", "9.975").region("QC"))
                .promotions(active)
                .promotions(
                        IntStream.range(0, coupons).mapToObj(BigShop::coupon).toList());
        int left = entries;
        for (int list = 0; left > 0; list++) {
            int items = Math.min(ITEMS, left);
            shop.list(list(list), entries(list, items));
            left -= items;
        }
        return shop.build();
    }

    /** Twenty promotions of every sort, all of which apply to {@link #cart}. */
    List<Promotion> twenty() {
        List<Promotion> promotions = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            promotions.add(line("LINE-" + i, LineSelector.categories("c" + i)));
        }
        for (int i = 0; i < 4; i++) {
            promotions.add(line("ITEM-" + i, LineSelector.skus(sku(i))));
        }
        for (int i = 0; i < 5; i++) {
            promotions.add(Promotion.of("ORDER-" + i, PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "1"))
                    .when(new Condition.Total(LineSelector.ALL, Money.of("20.00", CURRENCY))));
        }
        promotions.add(Promotion.of("AMOUNT", PromotionAction.amount(Scope.ORDER, LineSelector.ALL, "2.00", CURRENCY)));
        promotions.add(Promotion.of(
                "TWO-FOR-THREE",
                new BuyGet(LineSelector.ALL, 2, LineSelector.ALL, 1, Percent.of("50"), BuyGet.Which.CHEAPEST)));
        promotions.add(Promotion.of("POST", PromotionAction.percent(Scope.SHIPPING, LineSelector.ALL, "50")));
        return promotions;
    }

    /** So many promotions, each for its own item, that all apply to a cart of as many lines. */
    List<Promotion> perItem(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line("ITEM-" + i, LineSelector.skus(sku(i))))
                .toList();
    }

    /** So many promotions of the whole order. */
    List<Promotion> perOrder(int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        Promotion.of("ORDER-" + i, PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "0.0500")))
                .toList();
    }

    /** A cart of so many lines, the last of them postage. */
    Cart cart(int lines) {
        List<CartLine> all = new ArrayList<>();
        for (int i = 0; i < lines - 1; i++) {
            all.add(CartLine.of(sku(i), 1 + i % 5).in("c" + i % CATEGORIES));
        }
        all.add(CartLine.of(LineKind.SHIPPING, "POST", 1).at("4.90"));
        return Cart.of(Buyer.on("web").customer("C-1").groups("g1", "g2"), CURRENCY, NOW)
                .lines(all)
                .taxExcluded()
                .taxedIn(Place.in("CA").region("QC"));
    }

    private static Promotion line(String id, LineSelector of) {
        return Promotion.of(id, PromotionAction.percent(Scope.LINE, of, "5"));
    }

    private static Promotion coupon(int i) {
        return Promotion.of("COUPON-" + i, PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "5"))
                .when(Condition.Coupon.code("CODE-" + i));
    }

    /** The first for everybody, the second for the channel, the others for a group each. */
    private static PriceList list(int number) {
        PriceList list = PriceList.in(CURRENCY, "LIST-" + number).priority(number);
        return switch (number) {
            case 0 -> list;
            case 1 -> list.audience(Audience.EVERYBODY.channel("web"));
            default -> list.audience(Audience.EVERYBODY.group("g" + number));
        };
    }

    private static List<PriceEntry> entries(int list, int items) {
        List<PriceEntry> entries = new ArrayList<>(items);
        for (int i = 0; i < items; i++) {
            int cents = 100 + (i * 37 + list * 11) % 9_900;
            entries.add(PriceEntry.of(sku(i), "%d.%02d".formatted(cents / 100, cents % 100)));
        }
        return entries;
    }

    private static String sku(int i) {
        return "SKU-" + i;
    }
}
