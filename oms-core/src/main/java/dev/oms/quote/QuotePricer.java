package dev.oms.quote;

import dev.oms.catalog.offering.Part;
import dev.oms.command.Refusal;
import dev.oms.common.Money;
import dev.oms.common.Sku;
import dev.oms.pricing.Buyer;
import dev.oms.pricing.Cart;
import dev.oms.pricing.CartLine;
import dev.oms.pricing.ContractTax;
import dev.oms.pricing.LineKind;
import dev.oms.pricing.Place;
import dev.oms.pricing.PriceSource;
import dev.oms.pricing.PricedLine;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PricingAnswer;
import dev.oms.pricing.Reduction;
import dev.oms.pricing.Usage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Prices what is quoted, with the same pricing as everything else. For promotions, a line has the attributes {@code
 * at-least-12}, {@code at-least-24} and so on, as far as the term goes.
 */
public final class QuotePricer {
    /** Nobody counts the uses of an offer, so promotions that may not be used without end are for orders. */
    private static final Usage UNCOUNTED = Usage.held(List.of());

    private final Pricing pricing;
    private final Buyer buyer;
    private final Currency currency;
    private final Function<Sku, String> taxCategory;
    private final Place place;

    /** @param taxCategory of a SKU */
    public QuotePricer(Pricing pricing, Buyer buyer, Currency currency, Function<Sku, String> taxCategory) {
        this(pricing, buyer, currency, taxCategory, Place.NOWHERE);
    }

    private QuotePricer(
            Pricing pricing, Buyer buyer, Currency currency, Function<Sku, String> taxCategory, Place place) {
        this.pricing = pricing;
        this.buyer = buyer;
        this.currency = currency;
        this.taxCategory = taxCategory;
        this.place = place;
    }

    /** The same for what goes somewhere; of where nothing is known, there are no taxes. */
    public QuotePricer taxedIn(Place there) {
        return new QuotePricer(pricing, buyer, currency, taxCategory, there);
    }

    /** Lines, or all that stands in the way of pricing them. */
    public record Answer(List<QuoteLine> lines, List<Refusal> refusals) {
        public Answer {
            lines = List.copyOf(lines);
            refusals = List.copyOf(refusals);
        }

        public boolean isPriced() {
            return refusals.isEmpty();
        }
    }

    /** What it costs for a term of so many periods, at a moment. */
    public Answer price(List<Wanted> wanted, int term, Instant moment) {
        List<QuoteLine> lines = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted each = wanted.get(i);
            PricingAnswer answer = pricing.price(cart(each, term, moment), UNCOUNTED);
            if (answer instanceof PricingAnswer.Unpriced unpriced) {
                refusals.addAll(named(unpriced.refusals(), "items[" + i + "]"));
            } else {
                lines.add(line(i + 1, each, answer.orThrow().lines(), moment));
            }
        }
        return new Answer(lines, refusals);
    }

    /** The taxes on so many of a charge at a moment; absent where there are rates, but none for it. */
    public Optional<List<ContractTax>> taxes(QuotedCharge charge, int quantity, Instant moment) {
        return taxes(charge.sku(), charge.net(), charge.units(), quantity, moment);
    }

    private Optional<List<ContractTax>> taxes(Sku sku, Money one, long units, int quantity, Instant moment) {
        return pricing.taxesOn(
                QuotedCharge.times(one, quantity), units * quantity, taxCategory.apply(sku), cart(moment));
    }

    private Cart cart(Instant moment, CartLine... lines) {
        return Cart.of(buyer, currency.getCurrencyCode(), moment, lines)
                .taxExcluded()
                .taxedIn(place);
    }

    private Cart cart(Wanted wanted, int term, Instant moment) {
        CartLine[] lines = wanted.parts().stream()
                .map(part -> line(part, wanted.item(), term))
                .toArray(CartLine[]::new);
        return cart(moment, lines);
    }

    private CartLine line(Part part, QuoteItem item, int term) {
        CartLine line = CartLine.of(LineKind.GOODS, part.sku().value(), Math.toIntExact(part.units()))
                .taxed(taxCategory.apply(part.sku()))
                .term(term)
                .use(item.use().getOrDefault(part.path(), 0L));
        for (int periods = 12; periods <= term; periods += 12) {
            line = line.attribute("at-least-" + periods, "true");
        }
        String discount = item.discounts().getOrDefault(part.path(), "");
        return discount.isEmpty() ? line : line.less(Reduction.percent(discount));
    }

    private QuoteLine line(int number, Wanted wanted, List<PricedLine> priced, Instant moment) {
        List<QuotedCharge> charges = priced.stream()
                .map(each -> charge(
                        wanted.parts().get(each.line() - 1), each, wanted.item().quantity(), moment))
                .toList();
        return new QuoteLine(number, wanted.item(), wanted.parts(), charges);
    }

    private QuotedCharge charge(Part part, PricedLine line, int quantity, Instant moment) {
        Money list = line.source() instanceof PriceSource.Listed
                ? ListValue.of(line.charge().tiers(), line.units(), line.net().currency())
                : line.value();
        return new QuotedCharge(
                part.path(),
                part.sku(),
                line.isOnce()
                        ? QuotedCharge.Kind.ONCE
                        : line.isRecurring() ? QuotedCharge.Kind.RECURRING : QuotedCharge.Kind.USAGE,
                line.units(),
                line.firstPeriod(),
                line.periods(),
                list,
                line.net(),
                taxes(part.sku(), line.net(), line.units(), quantity, moment).orElse(List.of()),
                line.costs(),
                line.source() instanceof PriceSource.Listed listed
                        ? listed.list().id()
                        : "");
    }

    private static List<Refusal> named(List<Refusal> refusals, String path) {
        return refusals.stream()
                .map(each -> new Refusal(each.code(), path + "." + each.subject(), each.text()))
                .toList();
    }
}
