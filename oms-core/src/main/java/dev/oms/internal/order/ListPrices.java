package dev.oms.internal.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.Product;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Address;
import dev.oms.common.Sku;
import dev.oms.order.PlaceOrder;
import dev.oms.order.PricingContext;
import dev.oms.order.PricingForm;
import dev.oms.port.Facts;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.HeldUse;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.Percent;
import dev.oms.pricing.Place;
import dev.oms.pricing.PriceContract;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.PricedLine;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.Reduction;
import dev.oms.pricing.Usage;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prices new lines by price lists and promotions, and says what stands in the way. */
final class ListPrices {
    private final Pricing pricing;
    private final List<PlaceOrder.Line> lines;
    private final Currency currency;
    private final Facts facts;
    private final String path;

    /** @param path of the lines in the command, for refusals */
    ListPrices(Pricing pricing, List<PlaceOrder.Line> lines, Currency currency, Facts facts, String path) {
        this.pricing = pricing;
        this.lines = lines;
        this.currency = currency;
        this.facts = facts;
        this.path = path;
    }

    /** Whether lines are priced by lists, where there are some: not all of them bring their prices. */
    static boolean count(List<PlaceOrder.Line> lines) {
        return lines.stream().anyMatch(line -> line.unitPrice().isEmpty());
    }

    /** What lists and promotions may know of an order that is placed. */
    static PricingContext context(PlaceOrder command, int ordersBefore, Set<String> groups) {
        PricingForm form = command.pricing();
        return new PricingContext(
                form.coupons(), form.campaign(), form.contract(), groups, ordersBefore, form.taxNumber(), List.of());
    }

    /** The buyer of an order, as it was or will be known. */
    static Buyer buyer(String channel, String customer, PricingContext context) {
        return new Buyer(
                channel,
                customer,
                context.contract(),
                context.groups(),
                context.campaign(),
                context.ordersBefore(),
                context.taxNumber());
    }

    /**
     * What was agreed for each line, or why nothing can be. Products are known, and discounts have no more decimals than the
     * currency.
     *
     * @param coupons codes as they were entered
     * @param usage what has been used of promotions
     * @param worth of the lines that there are already; counts these in
     */
    Agreed agree(
            Buyer buyer,
            List<String> coupons,
            Address destination,
            boolean taxIncluded,
            Instant now,
            TaxRates rates,
            Usage usage,
            Worth worth) {
        Cart cart = cart(buyer, coupons, destination, taxIncluded, now);
        PricingAnswer answer = pricing.price(cart, usage, pricing.hasTaxes() ? List.of() : percents(rates));
        return answer instanceof PricingAnswer.Unpriced unpriced
                ? new Agreed(
                        List.of(),
                        List.of(),
                        unpriced.refusals().stream().map(this::refusal).toList())
                : agreed(answer.orThrow(), worth);
    }

    /** The lines as a cart; products are known. */
    Cart cart(Buyer buyer, List<String> coupons, Address destination, boolean taxIncluded, Instant now) {
        Cart empty = Cart.of(buyer, currency.getCurrencyCode(), now)
                .taxedIn(Place.of(destination))
                .coupons(coupons);
        Cart taxed = taxIncluded ? empty : empty.taxExcluded();
        return taxed.lines(lines.stream().map(line -> line(line, taxed)).toList());
    }

    /**
     * Contracts in the order of the lines, or refusals.
     *
     * @param uses of promotions that may not be used without end
     */
    record Agreed(List<PriceContract> contracts, List<HeldUse> uses, List<Refusal> refusals) {
        static final Agreed NOTHING = new Agreed(List.of(), List.of(), List.of());
    }

    private Agreed agreed(PricedCart price, Worth worth) {
        List<PriceContract> contracts = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int place = 0; place < price.lines().size(); place++) {
            PricedLine line = price.lines().get(place);
            if (line.isOnce() && line.component() == 0) {
                contracts.add(price.contract(place));
            } else {
                String text = line.wanted().sku() + " is charged more than once, and an order charges once";
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, at(line.line() - 1) + ".sku", text));
            }
        }
        worth.add(price.total().amount(), 1, BigDecimal.ZERO, true, path).ifPresent(refusals::add);
        return new Agreed(contracts, price.uses(), refusals);
    }

    private CartLine line(PlaceOrder.Line line, Cart cart) {
        Product product = product(line);
        LineKind kind = product.type() == Product.Type.CHARGE ? pricing.charge(product.sku()) : LineKind.GOODS;
        CartLine of = CartLine.of(kind, line.sku(), line.quantity())
                .taxed(product.taxCategory())
                .in(categories(line, product))
                .attributes(line.attributes());
        CartLine less = Amounts.of(line.discount()).signum() == 0
                ? of
                : of.less(Reduction.amount(line.discount(), currency.getCurrencyCode()));
        return brought(line, product, cart).map(less::at).orElse(less);
    }

    /** What the catalogue says of the product, and whatever the line says besides. */
    private static String[] categories(PlaceOrder.Line line, Product product) {
        Stream<String> own = Stream.of(product.logistics().category()).filter(name -> !name.isEmpty());
        return Stream.concat(own, line.categories().stream()).distinct().toArray(String[]::new);
    }

    /** A price that counts before any list's: the line's own, or the catalogue's where no list has one. */
    private Optional<String> brought(PlaceOrder.Line line, Product product, Cart cart) {
        if (!line.unitPrice().isEmpty()) {
            return Optional.of(line.unitPrice());
        }
        return pricing.isListed(cart, product.sku())
                ? Optional.empty()
                : product.listPrice(currency).map(BigDecimal::toPlainString);
    }

    private List<Percent> percents(TaxRates rates) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> percent(rates.of(i), lines.get(i)))
                .toList();
    }

    private static Percent percent(BigDecimal rate, PlaceOrder.Line line) {
        require(
                rate.stripTrailingZeros().scale() <= Percent.DECIMALS,
                "the tax calculator answered %s for %s: a rate beside price lists has at most %d decimals",
                rate,
                line.sku(),
                Percent.DECIMALS);
        return Percent.of(rate);
    }

    private Product product(PlaceOrder.Line line) {
        return facts.find(Product.key(new Sku(line.sku())), Product.class)
                .map(Versioned::entity)
                .orElseThrow();
    }

    /** The same refusal with the names that the command has for things. */
    private Refusal refusal(Refusal refusal) {
        String subject = refusal.subject()
                .replaceFirst("^lines", path)
                .replaceFirst("^coupons", "pricing.coupons")
                .replaceFirst("\\.units$", ".quantity")
                .replaceFirst("\\.manual$", ".discount");
        return new Refusal(refusal.code(), subject, refusal.text());
    }

    private String at(int index) {
        return path + "[" + index + "]";
    }
}
