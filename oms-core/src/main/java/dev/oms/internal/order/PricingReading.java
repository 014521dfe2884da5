package dev.oms.internal.order;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.common.Id;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.engine.Settings;
import dev.oms.internal.pricing.Allowances;
import dev.oms.internal.pricing.PriceBoards;
import dev.oms.internal.pricing.PriceQuestion;
import dev.oms.internal.pricing.PriceReading;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PricingContext;
import dev.oms.port.CouponGuard;
import dev.oms.port.Facts;
import dev.oms.pricing.Allowance;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingPolicies.CouponPolicy;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds out what the prices of a new order depend on besides its products. */
final class PricingReading {
    private final CouponGuard coupons;
    private final Settings settings;
    private final PriceBoards boards;

    PricingReading(Settings settings, PriceBoards boards) {
        this.coupons = settings.coupons();
        this.settings = settings;
        this.boards = boards;
    }

    /**
     * What was found.
     *
     * @param lists and promotions; none where all lines bring their prices, or there are none
     * @param context what lists, promotions and taxes may know of the order
     * @param codes that may be looked at
     * @param allowances what limited promotions may be used
     * @param refusals of codes that may not, or that nothing looks at
     */
    record Found(
            Optional<Pricing> lists,
            PricingContext context,
            List<String> codes,
            Allowances allowances,
            List<Refusal> refusals) {
        Found {
            codes = List.copyOf(codes);
            refusals = List.copyOf(refusals);
        }
    }

    /** What is asked of stored prices; nothing where all lines bring theirs. */
    Optional<PriceReading> asking(PlaceOrder command, Reader reader) {
        return Currencies.named(command.currency())
                .filter(currency -> ListPrices.count(command.lines()))
                .map(currency ->
                        boards.asking(() -> question(command, currency, reader), settings.pricing(), reader.tenant()));
    }

    private PriceQuestion question(PlaceOrder command, Currency currency, Reader reader) {
        Set<Sku> skus =
                command.lines().stream().map(line -> new Sku(line.sku())).collect(Collectors.toSet());
        Set<String> codes =
                command.pricing().coupons().stream().filter(Id::isValid).collect(Collectors.toSet());
        PricingContext context =
                ListPrices.context(command, 0, settings.groups().of(command.customer()));
        return new PriceQuestion(buyer(command, context), currency, reader.now(), skus, codes);
    }

    /** @param lists as they were found for what was asked */
    Found read(PlaceOrder command, Facts facts, Optional<PriceReading> asking, Optional<Pricing> lists, Reader reader) {
        int most = lists.map(Pricing::ordersThatCount).orElse(0);
        int before = OrdersBefore.count(command.customer(), most, reader);
        boolean admitted = lists.isPresent() && admits(command, reader);
        List<String> codes = admitted ? command.pricing().coupons() : List.of();
        PricingContext context = context(command, asking, lists, before);
        Allowances allowances = lists.flatMap(some -> cart(command, codes, some, facts, context, reader))
                .map(cart -> allowances(lists.orElseThrow().allowances(cart), reader))
                .orElse(Allowances.NONE);
        return new Found(lists, context, codes, allowances, admitted ? List.of() : refusals(command));
    }

    private PricingContext context(
            PlaceOrder command, Optional<PriceReading> asking, Optional<Pricing> lists, int ordersBefore) {
        if (lists.isPresent()) {
            return ListPrices.context(
                    command,
                    ordersBefore,
                    asking.orElseThrow().question().buyer().groups());
        }
        // Prices that were brought are taxed by who buys.
        return settings.taxing().isPresent()
                ? ListPrices.context(command, 0, settings.groups().of(command.customer()))
                : PricingContext.of(Set.of());
    }

    private static Buyer buyer(PlaceOrder command, PricingContext context) {
        return ListPrices.buyer(command.channel(), command.customer(), context);
    }

    /** The cart as it will be priced; none where something is unknown, so that the order is refused. */
    private static Optional<Cart> cart(
            PlaceOrder command, List<String> codes, Pricing lists, Facts facts, PricingContext context, Reader reader) {
        boolean known = command.lines().stream()
                .allMatch(line -> facts.find(Product.key(new Sku(line.sku())), Product.class)
                        .isPresent());
        if (!known || !lists.isCounted()) {
            return Optional.empty();
        }
        return Currencies.named(command.currency())
                .filter(currency -> command.lines().stream()
                        .noneMatch(line -> Amounts.tooFine(Amounts.of(line.discount()), currency)))
                .map(currency -> new ListPrices(lists, command.lines(), currency, facts, "lines")
                        .cart(
                                buyer(command, context),
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
        boolean kept = settings.pricing()
                .map(some -> some.policies(command.channel()).coupons())
                .filter(policy -> policy == CouponPolicy.KEPT)
                .isPresent();
        return kept
                ? List.of()
                : IntStream.range(0, command.pricing().coupons().size())
                        .mapToObj(i -> Pricing.doesNotApply("pricing.coupons[" + i + "]"))
                        .toList();
    }
}
