package dev.oms.internal.order;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.pricing.Allowances;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PricingContext;
import dev.oms.port.CouponGuard;
import dev.oms.port.Facts;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.Cart;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds out what the prices of a new order depend on besides its products. */
final class PricingReading {
    private final Optional<Pricing> pricing;
    private final CouponGuard coupons;
    private final Settings settings;

    PricingReading(Settings settings) {
        this.pricing = settings.pricing();
        this.coupons = settings.coupons();
        this.settings = settings;
    }

    /**
     * What was found.
     *
     * @param ordersBefore that the customer has placed, as far as promotions ask
     * @param codes that may be looked at
     * @param allowances what limited promotions may be used
     * @param refusals of codes that may not, or that nothing looks at
     */
    record Found(int ordersBefore, List<String> codes, Allowances allowances, List<Refusal> refusals) {
        Found {
            codes = List.copyOf(codes);
            refusals = List.copyOf(refusals);
        }
    }

    Found read(PlaceOrder command, Facts facts, Reader reader) {
        Optional<Pricing> asked = ListPrices.asked(pricing, command.lines());
        int most = asked.map(Pricing::ordersThatCount).orElse(0);
        int before = OrdersBefore.count(command.customer(), most, reader);
        boolean admitted = asked.isPresent() && admits(command, reader);
        List<String> codes = admitted ? command.pricing().coupons() : List.of();
        Allowances allowances = asked.flatMap(lists -> cart(command, codes, lists, facts, before, reader))
                .map(cart -> allowances(asked.orElseThrow().allowances(cart), reader))
                .orElse(Allowances.NONE);
        return new Found(before, codes, allowances, admitted ? List.of() : refusals(command));
    }

    /** The cart as it will be priced; none where something is unknown, so that the order is refused. */
    private Optional<Cart> cart(
            PlaceOrder command, List<String> codes, Pricing lists, Facts facts, int before, Reader reader) {
        boolean known = command.lines().stream()
                .allMatch(line -> facts.find(Product.key(new Sku(line.sku())), Product.class)
                        .isPresent());
        if (!known || !lists.isCounted()) {
            return Optional.empty();
        }
        PricingContext context = ListPrices.context(command, before, settings);
        return Currencies.named(command.currency())
                .filter(currency -> command.lines().stream()
                        .noneMatch(line -> Amounts.tooFine(Amounts.of(line.discount()), currency)))
                .map(currency -> new ListPrices(lists, command.lines(), currency, facts, "lines")
                        .cart(
                                ListPrices.buyer(command.channel(), command.customer(), context),
                                codes,
                                command.shipTo().toAddress(),
                                command.taxIncluded(),
                                reader.now()));
    }

    private static Allowances allowances(List<Allowance> wanted, Reader reader) {
        return wanted.isEmpty() ? Allowances.NONE : new Allowances(wanted, reader.read(Allowances.reads(wanted)));
    }

    private boolean admits(PlaceOrder command, Reader reader) {
        List<String> codes = command.pricing().coupons();
        return codes.isEmpty()
                || coupons.admits(new CouponGuard.Attempt(
                        reader.tenant(), command.channel(), command.customer(), codes, reader.now()));
    }

    private List<Refusal> refusals(PlaceOrder command) {
        boolean kept = pricing.map(some -> some.policies(command.channel()).coupons())
                .filter(policy -> policy == CouponPolicy.KEPT)
                .isPresent();
        return kept
                ? List.of()
                : IntStream.range(0, command.pricing().coupons().size())
                        .mapToObj(i -> Pricing.doesNotApply("pricing.coupons[" + i + "]"))
                        .toList();
    }
}
