package dev.oms.pricing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import dev.oms.common.Sku;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * The price agreed for one order line: frozen at placement, never changed afterwards. Whatever is charged or paid back
 * for some of its units is a share of {@link #net} and {@link #tax}.
 *
 * @param units ordered units that the amounts are for
 * @param unitPrice price of one unit, not negative, up to 6 decimals; with tax where {@code taxIncluded}
 * @param lineDiscount taken off this line
 * @param orderDiscount this line's share of what was taken off the order
 * @param taxRate in percent, such as 19 or 5.5
 * @param net what is charged without tax
 * @param tax the tax on it
 * @param terms what price lists and promotions said, none or one; none where the line brought its price
 */
public record PriceContract(
        int units,
        BigDecimal unitPrice,
        Money lineDiscount,
        Money orderDiscount,
        BigDecimal taxRate,
        boolean taxIncluded,
        Money net,
        Money tax,
        List<PriceTerms> terms) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PriceContract {
        terms = List.copyOf(terms);
        require(terms.size() <= 1, "a price has one origin");
        require(units > 0, "a contract is for at least one unit, not %d", units);
        require(
                unitPrice.signum() >= 0 && unitPrice.scale() <= 6,
                "unit price %s is negative or has more than 6 decimals",
                unitPrice);
        require(taxRate.signum() >= 0, "tax rate %s is negative", taxRate);
        require(!lineDiscount.isNegative() && !orderDiscount.isNegative(), "a discount is negative");
        require(
                !net.isNegative() && !tax.isNegative(),
                "net %s or tax %s is negative: discounts exceed the value",
                net,
                tax);
        Money value = terms.isEmpty()
                ? value(unitPrice, units, net.currency())
                : terms.get(0).value();
        Money agreed = value.minus(lineDiscount).minus(orderDiscount);
        requireTaxes(tax, terms);
        require(
                agreed.equals(taxIncluded ? net.plus(tax) : net),
                "net %s and tax %s do not make up %s",
                net,
                tax,
                agreed);
    }

    /**
     * Agrees a price. Tax is rounded half up once for the line: on the net where it comes on top, out of the gross
     * (gross × rate / (100 + rate)) where it is included.
     */
    public static PriceContract agree(
            int units,
            BigDecimal unitPrice,
            Money lineDiscount,
            Money orderDiscount,
            BigDecimal taxRate,
            boolean taxIncluded) {
        Currency currency = lineDiscount.currency();
        Money agreed = value(unitPrice, units, currency).minus(lineDiscount).minus(orderDiscount);
        BigDecimal base = taxIncluded ? HUNDRED.add(taxRate) : HUNDRED;
        BigDecimal taxTimesBase = agreed.amount().multiply(taxRate);
        Money tax = Money.exactly(
                taxTimesBase.divide(base, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
        Money net = taxIncluded ? agreed.minus(tax) : agreed;
        return new PriceContract(
                units, unitPrice, lineDiscount, orderDiscount, taxRate, taxIncluded, net, tax, List.of());
    }

    /** What was agreed for a priced line that is charged once. */
    static PriceContract of(
            PricedLine line,
            List<PriceTerms.PromotionShare> promotions,
            boolean taxIncluded,
            PricingPolicies.ShippingRefund shipping) {
        List<ContractTax> taxes = line.taxes().stream()
                .filter(tax -> tax.note().isEmpty())
                .map(ContractTax::of)
                .toList();
        String list = line.source() instanceof PriceSource.Listed listed
                ? listed.list().id()
                : "";
        int version = line.source() instanceof PriceSource.Listed listed
                ? listed.list().version()
                : 0;
        return new PriceContract(
                line.wanted().units(),
                line.unitPrice(),
                line.manual().plus(line.lineDiscount()),
                line.orderDiscount(),
                taxes.stream().map(ContractTax::percent).reduce(BigDecimal.ZERO, BigDecimal::add),
                taxIncluded,
                line.net(),
                line.tax(),
                List.of(new PriceTerms(
                        line.value(), list, version, promotions, taxes, PricedItem.of(line), shipping, 0, false)));
    }

    /**
     * Agrees a price without tax whose taxes are known already.
     *
     * @param off taken off all of it
     * @param item what the price was asked for
     */
    public static PriceContract agree(
            int units, BigDecimal unitPrice, Money off, List<ContractTax> taxes, PricedItem item) {
        Money value = value(unitPrice, units, off.currency());
        LineAmount amount = new LineAmount(value.minus(off), taxes);
        PriceTerms terms =
                new PriceTerms(value, "", 0, List.of(), taxes, item, PricingPolicies.ShippingRefund.NEVER, 0, true);
        return new PriceContract(
                units,
                unitPrice,
                off,
                Money.zero(off.currency()),
                taxes.stream().map(ContractTax::percent).reduce(BigDecimal.ZERO, BigDecimal::add),
                false,
                amount.net(),
                amount.tax(),
                List.of(terms));
    }

    /** So many more units at the same unit price and taxes, without the discounts. */
    public PriceContract forMore(int more) {
        Money none = Money.zero(currency());
        if (terms.isEmpty()) {
            return agree(more, unitPrice, none, none, taxRate, taxIncluded);
        }
        Money value = value(unitPrice, more, currency());
        List<ContractTax> taxes = taxes(value.minor());
        Money sum = taxes.stream().map(ContractTax::amount).reduce(none, Money::plus);
        PriceTerms agreed = terms.get(0);
        PriceTerms same = new PriceTerms(
                value,
                agreed.list(),
                agreed.listVersion(),
                List.of(),
                taxes,
                agreed.item().atFullPrice(),
                PricingPolicies.ShippingRefund.NEVER,
                agreed.agreement(),
                agreed.settled());
        return new PriceContract(
                more,
                unitPrice,
                none,
                none,
                taxRate,
                taxIncluded,
                taxIncluded ? value.minus(sum) : value,
                sum,
                List.of(same));
    }

    private List<ContractTax> taxes(long amount) {
        List<ContractTax> agreed = terms.get(0).taxes();
        TaxSet set =
                new TaxSet(agreed.stream().map(ContractTax::rate).toList(), Collections.nCopies(agreed.size(), ""));
        long[] taxes = set.of(amount, taxIncluded, PricingPolicies.STANDARD);
        List<ContractTax> charged = new ArrayList<>();
        for (int i = 0; i < taxes.length; i++) {
            charged.add(agreed.get(i).charged(taxes[i]));
        }
        return charged;
    }

    private static void requireTaxes(Money tax, List<PriceTerms> terms) {
        for (PriceTerms each : terms) {
            Money sum = each.taxes().stream().map(ContractTax::amount).reduce(Money.zero(tax.currency()), Money::plus);
            require(sum.equals(tax), "taxes %s do not make up %s", each.taxes(), tax);
        }
    }

    /** Unit price × units before discounts, rounded half up to the minor unit: the line's one rounding point. */
    public static Money value(BigDecimal unitPrice, int units, Currency currency) {
        return Money.rounded(unitPrice.multiply(BigDecimal.valueOf(units)), currency, RoundingMode.HALF_UP);
    }

    /**
     * The cart line whose price this is, so that it can be priced again; absent where lists had no say.
     *
     * @param sku of the order line
     */
    public Optional<CartLine> cartLine(Sku sku) {
        return cartLine(sku, units, manual(units));
    }

    /** The same for other units, with what is taken off them by hand. */
    public Optional<CartLine> cartLine(Sku sku, int count, Money manual) {
        return terms.stream()
                .filter(each -> !each.settled())
                .findFirst()
                .map(each -> cartLine(sku, count, manual, each));
    }

    /** The share that so many units have of what was taken off by hand. */
    public Money manual(int count) {
        return terms.isEmpty()
                ? Money.zero(currency())
                : share(terms.get(0).item().manual(), count);
    }

    private CartLine cartLine(Sku sku, int count, Money manual, PriceTerms agreed) {
        PricedItem item = agreed.item();
        return new CartLine(
                item.kind(),
                sku,
                count,
                item.categories(),
                item.attributes(),
                item.taxCategory(),
                agreed.list().isEmpty() ? List.of(UnitPrice.of(unitPrice)) : List.of(),
                manual.isZero() ? List.of() : List.of(new Reduction.Amount(manual)),
                1,
                0);
    }

    /** What some of the units cost, as a price of their own. All slices together are the whole, to the minor unit. */
    public PriceContract slice(int before, int count) {
        if (before == 0 && count == units) {
            return this;
        }
        LineAmount part = amountOf(before, count);
        Money line = share(lineDiscount, before, count);
        Money order = share(orderDiscount, before, count);
        Money value = (taxIncluded ? part.total() : part.net()).plus(line).plus(order);
        List<PriceTerms> own = terms.stream()
                .map(each -> each.slice(value, part.taxes(), amount -> share(amount, before, count)))
                .toList();
        return new PriceContract(count, unitPrice, line, order, taxRate, taxIncluded, part.net(), part.tax(), own);
    }

    /**
     * The same price as one that its line brought.
     *
     * @param ofOrder what of the discount was taken off the order
     */
    public PriceContract brought(Money ofOrder) {
        return new PriceContract(
                units,
                unitPrice,
                lineDiscount.minus(ofOrder),
                orderDiscount.plus(ofOrder),
                taxRate,
                taxIncluded,
                net,
                tax,
                terms.stream().map(PriceTerms::asSettled).toList());
    }

    /** What is taken off so many of the units after others. */
    public Money discountOf(int before, int count) {
        return share(lineDiscount, before, count).plus(share(orderDiscount, before, count));
    }

    /** What each promotion took off; nothing where lists had no say. */
    public List<PriceTerms.PromotionShare> promotions() {
        return terms.isEmpty() ? List.of() : terms.get(0).promotions();
    }

    /** The share that so many of the units after others have of an amount of theirs. */
    public Money share(Money amount, int before, int count) {
        return share(amount, before + count).minus(share(amount, before));
    }

    private Money share(Money amount, int count) {
        return new Money(Apportionment.cumulative(amount.minor(), count, units), currency());
    }

    public Currency currency() {
        return net.currency();
    }

    /** The same price as it was found by a later pricing of the order. */
    public PriceContract agreedBy(int agreement) {
        List<PriceTerms> later =
                terms.stream().map(each -> each.agreedBy(agreement)).toList();
        return new PriceContract(units, unitPrice, lineDiscount, orderDiscount, taxRate, taxIncluded, net, tax, later);
    }

    /** Whether lists and promotions had a say. */
    public boolean isListed() {
        return !terms.isEmpty() && !terms.get(0).settled();
    }

    /** Which pricing of the order it comes from; 0 is the first. */
    public int agreement() {
        return terms.isEmpty() ? 0 : terms.get(0).agreement();
    }

    /** Whether what is owed for some units depends on what else is kept. */
    public boolean dependsOnRest() {
        return !terms.isEmpty() && terms.get(0).dependsOnRest();
    }

    /** This line among those that were priced together, while so many of its units are kept. */
    public Keeping.Part kept(int kept) {
        return new Keeping.Part(
                units,
                kept,
                taxIncluded ? total() : net,
                terms.isEmpty() ? List.of() : terms.get(0).staying(),
                terms.isEmpty()
                        ? PricingPolicies.ShippingRefund.NEVER
                        : terms.get(0).shipping());
    }

    /** What {@code count} units cost after {@code before} units, tax by tax. */
    public LineAmount amountOf(int before, int count) {
        LineAmount first = part(Fraction.ALL, before);
        return part(Fraction.ALL, before + count).minus(first);
    }

    LineAmount part(Fraction owed, int count) {
        List<ContractTax> parts = new ArrayList<>();
        for (ContractTax each : agreedTaxes()) {
            parts.add(each.charged(owed.share(each.amount().minor(), count, units)));
        }
        return new LineAmount(new Money(owed.share(net.minor(), count, units), currency()), parts);
    }

    private List<ContractTax> agreedTaxes() {
        return terms.isEmpty()
                ? List.of(new ContractTax("", "", taxRate, false, tax))
                : terms.get(0).taxes();
    }

    /** What the whole line costs, tax included. */
    public Money total() {
        return net.plus(tax);
    }

    /** What the first so many units cost together, tax included. */
    public Money totalOfFirst(int count) {
        return netOfFirst(count).plus(taxOfFirst(count));
    }

    /** What {@code count} units cost after {@code before} units: sums exactly, however the units are grouped. */
    public Money totalOf(int before, int count) {
        return totalOfFirst(before + count).minus(totalOfFirst(before));
    }

    /** The tax in {@link #totalOf}. */
    public Money taxOf(int before, int count) {
        return taxOfFirst(before + count).minus(taxOfFirst(before));
    }

    private Money netOfFirst(int count) {
        return new Money(Apportionment.cumulative(net.minor(), count, units), currency());
    }

    /** The taxes in {@link #totalOf}, one by one; none where there is only the rate. */
    public List<ContractTax> taxesOf(int before, int count) {
        List<ContractTax> all = new ArrayList<>();
        for (PriceTerms each : terms) {
            for (ContractTax one : each.taxes()) {
                all.add(one.charged(ofFirst(one, before + count) - ofFirst(one, before)));
            }
        }
        return all;
    }

    private long ofFirst(ContractTax one, int count) {
        return Apportionment.cumulative(one.amount().minor(), count, units);
    }

    /** Every tax is shared by the units for itself, so that each is given back to the cent. */
    private Money taxOfFirst(int count) {
        if (!terms.isEmpty()) {
            long sum = 0;
            for (ContractTax one : terms.get(0).taxes()) {
                sum += ofFirst(one, count);
            }
            return new Money(sum, currency());
        }
        return new Money(Apportionment.cumulative(tax.minor(), count, units), currency());
    }
}
