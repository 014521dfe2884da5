package dev.oms.pricing;

import dev.oms.common.Money;
import dev.oms.pricing.PromotionAction.BuyGet;
import dev.oms.pricing.PromotionAction.Scope;
import dev.oms.pricing.PromotionAction.Tiered;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A shop, and a cart in it, that follow from a number: every sort of promotion, tax and policy comes up. */
final class RandomShop {
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
    private static final int SKUS = 6;
    private static final List<RoundingMode> ROUNDINGS = List.of(
            RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.UP, RoundingMode.DOWN);

    private final Random random;
    private final Currency currency;
    final PricingPolicies policies;
    final List<Promotion> promotions;
    final Cart cart;
    private final List<PriceEntry> entries = new ArrayList<>();
    private final TaxRate[] rates;

    RandomShop(long seed) {
        random = new Random(seed);
        currency = Currency.getInstance(one("EUR", "EUR", "JPY", "KWD"));
        policies = policies();
        for (int i = 0; i < SKUS; i++) {
            entries.add(PriceEntry.of("S" + i, tiers()));
        }
        entries.add(PriceEntry.of("POST", Tiers.flat(price(8))));
        entries.add(PriceEntry.of("WRAP", Tiers.flat(price(3))));
        rates = rates();
        promotions =
                IntStream.range(0, random.nextInt(9)).mapToObj(this::promotion).toList();
        cart = cart();
    }

    PricedCart price() {
        return price(promotions);
    }

    /** The same with promotions defined in another order. */
    PricedCart priceShuffled() {
        List<Promotion> shuffled = new ArrayList<>(promotions);
        Collections.shuffle(shuffled, random);
        return price(shuffled);
    }

    private PricedCart price(List<Promotion> some) {
        return Pricing.builder()
                .list(PriceList.in(currency.getCurrencyCode(), "WEB"), entries)
                .promotions(some)
                .taxes(rates)
                .policies(policies)
                .build()
                .price(cart)
                .orThrow();
    }

    int[] units() {
        return cart.lines().stream().mapToInt(CartLine::units).toArray();
    }

    Random random() {
        return random;
    }

    private PricingPolicies policies() {
        return new PricingPolicies(
                one(PricingPolicies.TaxRounding.values()),
                one(PricingPolicies.IncludedTax.values()),
                one(PricingPolicies.DiscountTiming.values()),
                one(PricingPolicies.ShareBasis.values()),
                one(PricingPolicies.PercentRounding.values()),
                one(PricingPolicies.Seen.values()),
                one(PricingPolicies.Stacking.values()),
                PricingPolicies.CouponPolicy.KEPT,
                PricingPolicies.UsedUp.FALLS_AWAY,
                one(PricingPolicies.FixedDiscount.values()),
                one(PricingPolicies.ShippingRefund.values()),
                one(PricingPolicies.ShippingTax.values()),
                PricingPolicies.UsesReturned.WHEN_CANCELLED,
                one(Split.values()),
                ROUNDINGS.get(random.nextInt(ROUNDINGS.size())),
                ROUNDINGS.get(random.nextInt(ROUNDINGS.size())),
                one(1, 1, 5));
    }

    private Tiers tiers() {
        Tiers tiers = new Tiers(one(TierMode.values()), one(1, 1, 1, 1000), List.of(new Tiers.Step(1, price(20))));
        if (random.nextBoolean()) {
            return tiers;
        }
        List<Tiers.Step> steps = List.of(tiers.steps().get(0), new Tiers.Step(2 + random.nextInt(8), price(20)));
        return new Tiers(tiers.mode(), tiers.per(), steps);
    }

    /** From nothing to some major units, with all decimals or as few as people use. */
    private UnitPrice price(int most) {
        long millionths = random.nextLong(most * 1_000_000L);
        return new UnitPrice(random.nextInt(3) == 0 ? millionths : millionths / 10_000 * 10_000);
    }

    private TaxRate[] rates() {
        TaxRate standard = TaxRate.of("DE", "VAT", one("19", "7.7", "0", "33.3333"));
        TaxRate reduced = TaxRate.of("DE", "VAT", one("7", "2.5")).category("food");
        TaxRate local = TaxRate.of("DE", "LOCAL", one("1", "9.975"));
        Stream<TaxRate> all = switch (random.nextInt(4)) {
            case 0 -> Stream.of();
            case 1 -> Stream.of(standard, reduced);
            case 2 -> Stream.of(standard, reduced, local);
            default -> Stream.of(standard, reduced, local.onTop());
        };
        return all.toArray(TaxRate[]::new);
    }

    private Cart cart() {
        List<CartLine> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            CartLine line = CartLine.of("S" + random.nextInt(SKUS), 1 + random.nextInt(12))
                    .in(one("a", "b"))
                    .taxed(one("standard", "food"));
            lines.add(random.nextInt(5) == 0 ? line.less(reduction()) : line);
        }
        if (random.nextBoolean()) {
            lines.add(CartLine.of(LineKind.SHIPPING, "POST", 1));
        }
        if (random.nextInt(4) == 0) {
            lines.add(CartLine.of(LineKind.GIFT_WRAP, "WRAP", 1 + random.nextInt(3)));
        }
        Cart of = Cart.of(Buyer.on("web"), currency.getCurrencyCode(), NOW)
                .lines(lines)
                .taxedIn(Place.in("DE"));
        Cart taxed = random.nextBoolean() ? of : of.taxExcluded();
        return random.nextInt(6) == 0 ? taxed.exempt(TaxExemption.in("DE", "CERT-1")) : taxed;
    }

    private Promotion promotion(int number) {
        Promotion promotion = Promotion.of("P" + number, action()).priority(one(1, 1, 2));
        if (random.nextInt(4) == 0) {
            promotion = promotion.when(condition());
        }
        if (random.nextInt(6) == 0) {
            promotion = promotion.alone();
        }
        if (random.nextInt(4) == 0) {
            promotion = promotion.inGroup(one("g", "h"));
        }
        Money cap = new Money(1 + random.nextInt(500), currency);
        return random.nextInt(5) == 0
                ? promotion.cappedAt(cap.amount().toPlainString(), currency.getCurrencyCode())
                : promotion;
    }

    private Condition condition() {
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.Total(selector(), new Money(random.nextInt(4_000), currency));
            case 1 -> new Condition.Units(selector(), 1 + random.nextInt(8));
            case 2 -> new Condition.Not(new Condition.Units(selector(), 1 + random.nextInt(8)));
            default -> new Condition.For(Audience.EVERYBODY.channel(one("web", "phone")));
        };
    }

    private PromotionAction action() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> new PromotionAction.Off(one(Scope.values()), selector(), reduction());
            case 2 -> new PromotionAction.FixedPrice(selector(), new Money(random.nextInt(800), currency));
            case 3 ->
                new BuyGet(
                        selector(),
                        1 + random.nextInt(3),
                        selector(),
                        1 + random.nextInt(2),
                        Percent.of(one("100", "50", "33.3")),
                        one(BuyGet.Which.values()));
            case 4 ->
                new Tiered(
                        one(Scope.values()),
                        selector(),
                        random.nextBoolean() ? List.of(currency) : List.of(),
                        List.of(new Tiered.Step(2, reduction()), new Tiered.Step(9, reduction())));
            case 5 -> new PromotionAction.FreeGift("S" + random.nextInt(SKUS), 1 + random.nextInt(2));
            default -> PromotionAction.freeShipping();
        };
    }

    private Reduction reduction() {
        return random.nextBoolean()
                ? Reduction.percent(one("5", "10", "12.5", "33.3333", "100"))
                : new Reduction.Amount(new Money(random.nextInt(900), currency));
    }

    private LineSelector selector() {
        return switch (random.nextInt(4)) {
            case 0 -> LineSelector.skus("S" + random.nextInt(SKUS), "S" + random.nextInt(SKUS) + "x");
            case 1 -> LineSelector.categories(one("a", "b"));
            case 2 -> LineSelector.ALL.except("S" + random.nextInt(SKUS));
            default -> LineSelector.ALL;
        };
    }

    @SafeVarargs
    private <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }
}
