package dev.oms.quote;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.catalog.offering.Part;
import dev.oms.common.Money;
import dev.oms.pricing.LineAmount;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is quoted of one selection.
 *
 * @param number in the quote, from 1
 * @param item as it was asked for, everything preset filled in
 * @param parts SKUs in one of it
 * @param charges for one of it
 */
public record QuoteLine(int number, QuoteItem item, List<Part> parts, List<QuotedCharge> charges) {
    public QuoteLine {
        parts = List.copyOf(parts);
        charges = List.copyOf(charges);
        require(number > 0, "lines are numbered from 1, not %d", number);
    }

    public int quantity() {
        return item.quantity();
    }

    /** What is charged for a SKU at one place. */
    public List<QuotedCharge> charges(Part part) {
        return charges.stream()
                .filter(charge ->
                        charge.path().equals(part.path()) && charge.sku().equals(part.sku()))
                .toList();
    }

    /** What is charged once for a SKU at one place, in one of it, without tax. */
    public Money once(Part part, Currency currency) {
        return once(part).map(QuotedCharge::net).reduce(Money.zero(currency), Money::plus);
    }

    /** The same in all of it, tax by tax. */
    public LineAmount onceOfAll(Part part, Currency currency) {
        return once(part)
                .map(charge -> charge.amount(quantity()))
                .reduce(LineAmount.nothing(Money.zero(currency)), LineAmount::plus);
    }

    private Stream<QuotedCharge> once(Part part) {
        return charges(part).stream().filter(charge -> charge.kind() == QuotedCharge.Kind.ONCE);
    }

    /** What some charges of all of it come to. */
    Money sum(Predicate<QuotedCharge> which, Function<QuotedCharge, Money> what, Currency currency) {
        Money one = charges.stream().filter(which).map(what).reduce(Money.zero(currency), Money::plus);
        return QuotedCharge.times(one, quantity());
    }
}
