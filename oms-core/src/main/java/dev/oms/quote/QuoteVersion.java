package dev.oms.quote;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Address;
import dev.oms.common.Money;
import dev.oms.common.Personal;
import dev.oms.pricing.LineAmount;
import dev.oms.quote.QuotedCharge.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One version of a quote; never changed once there is a next one.
 *
 * @param catalog version of the catalogue that it was configured with
 * @param shipTo where it goes, and is taxed: none or one
 * @param term periods for which what recurs is agreed
 * @param pricedAt the moment whose prices they are
 * @param validUntil until when the customer can accept it
 * @param holdDays for how long after that the prices hold for whoever orders
 * @param by who made it
 */
public record QuoteVersion(
        int number,
        String catalog,
        Currency currency,
        @Personal List<Address> shipTo,
        int term,
        List<QuoteLine> lines,
        Instant pricedAt,
        Instant validUntil,
        int holdDays,
        String by) {
    public QuoteVersion {
        shipTo = List.copyOf(shipTo);
        require(shipTo.size() <= 1, "version %d goes to one place", number);
        lines = List.copyOf(lines);
        require(number > 0 && term > 0, "version %d has a term of %d periods", number, term);
        require(!lines.isEmpty(), "version %d offers nothing", number);
    }

    public Optional<QuoteLine> line(int wanted) {
        return wanted >= 1 && wanted <= lines.size() ? Optional.of(lines.get(wanted - 1)) : Optional.empty();
    }

    /** What is charged once, without tax. */
    public Money once() {
        return sum(Kind.ONCE, QuotedCharge::value);
    }

    /** What is charged once, tax by tax. */
    public LineAmount onceTaxed() {
        return taxed(charge -> charge.kind() == Kind.ONCE);
    }

    /** What is charged in one period of the term, from 0, tax by tax and without use. */
    public LineAmount inPeriodTaxed(int period) {
        return taxed(charge -> charge.isCharged(period));
    }

    /** Whether it says what taxes come on top. */
    public boolean isTaxed() {
        return lines.stream()
                .flatMap(line -> line.charges().stream())
                .anyMatch(charge -> !charge.taxes().isEmpty());
    }

    private LineAmount taxed(Predicate<QuotedCharge> which) {
        return lines.stream()
                .flatMap(line -> line.charges().stream().filter(which).map(charge -> charge.amount(line.quantity())))
                .reduce(LineAmount.nothing(Money.zero(currency)), LineAmount::plus);
    }

    /** What recurs, over the term, without tax. */
    public Money recurring() {
        return sum(Kind.RECURRING, QuotedCharge::value);
    }

    /** What is charged in one period of the term, from 0, without tax and use. */
    public Money inPeriod(int period) {
        return lines.stream()
                .map(line -> line.sum(charge -> charge.isCharged(period), QuotedCharge::net, currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What use is estimated to cost in each period. */
    public Money estimatedUse() {
        return sum(Kind.USAGE, QuotedCharge::net);
    }

    /** All that is charged over the term without tax and use: the total contract value. */
    public Money contractValue() {
        return once().plus(recurring());
    }

    /** What the price lists say of the same, before ramps, promotions and discounts. */
    public Money listValue() {
        return sum(Kind.ONCE, QuotedCharge::listValue).plus(sum(Kind.RECURRING, QuotedCharge::listValue));
    }

    /** What all of it costs the seller; empty where the cost of anything is not known. */
    public Optional<Money> cost() {
        boolean known = lines.stream()
                .flatMap(line -> line.charges().stream())
                .allMatch(
                        charge -> charge.kind() == Kind.USAGE || !charge.costs().isEmpty());
        return known
                ? Optional.of(sum(Kind.ONCE, QuoteVersion::cost).plus(sum(Kind.RECURRING, QuoteVersion::cost)))
                : Optional.empty();
    }

    /** What is left of the contract value after cost, in percent with two decimals; empty where a cost is not known. */
    public Optional<BigDecimal> margin() {
        Money value = contractValue();
        return value.isZero() ? Optional.empty() : cost().map(cost -> percent(value.minus(cost), value));
    }

    /** How much more than on the lists, in percent with two decimals; less is negative. */
    public BigDecimal againstList() {
        Money list = listValue();
        return list.isZero() ? BigDecimal.ZERO : percent(contractValue().minus(list), list);
    }

    /** The largest percentage that somebody took off a line. */
    public BigDecimal largestDiscount() {
        return lines.stream()
                .flatMap(line -> line.item().discounts().values().stream())
                .filter(text -> !text.isEmpty())
                .map(BigDecimal::new)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }

    private static Money cost(QuotedCharge charge) {
        return QuotedCharge.times(charge.costs().get(0), charge.periods());
    }

    private Money sum(Kind kind, Function<QuotedCharge, Money> what) {
        return lines.stream()
                .map(line -> line.sum(charge -> charge.kind() == kind, what, currency))
                .reduce(Money.zero(currency), Money::plus);
    }

    private static BigDecimal percent(Money part, Money whole) {
        return part.amount().multiply(BigDecimal.valueOf(100)).divide(whole.amount(), 2, RoundingMode.HALF_UP);
    }
}
