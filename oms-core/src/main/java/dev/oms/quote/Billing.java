package dev.oms.quote;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** What an agreed version comes to on bills: by day where a month is not whole, each charge rounded for itself. */
public final class Billing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final QuoteVersion version;

    public Billing(QuoteVersion version) {
        this.version = version;
    }

    /**
     * Part of a charge.
     *
     * @param line of the quote
     */
    public record Item(int line, String path, Money amount) {}

    /** What changes on a day: what is given back of the old price, and what is charged of the new one. */
    public record Change(Money credit, Money charge) {

        /** What is to be paid in addition; negative for what is paid back. */
        public Money net() {
            return charge.minus(credit);
        }
    }

    /** What the rest of a month costs from the day of activation on, that day included, in the first period. */
    public List<Item> firstBill(LocalDate activation) {
        return version.lines().stream()
                .flatMap(line -> line.charges().stream()
                        .filter(charge -> charge.isCharged(0))
                        .map(charge -> new Item(
                                line.number(),
                                charge.path(),
                                restOfMonth(QuotedCharge.times(charge.net(), line.quantity()), activation))))
                .toList();
    }

    /** What it takes to end the contract after so many whole periods: a percentage of what would still be charged. */
    public Money terminationFee(int served, BigDecimal percent) {
        require(served >= 0, "%d periods were served", served);
        require(percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0, "%s %% is from 0 to 100", percent);
        Money rest = Money.zero(version.currency());
        for (int period = served; period < version.term(); period++) {
            rest = rest.plus(version.inPeriod(period));
        }
        BigDecimal fee = rest.amount().multiply(percent).divide(HUNDRED);
        return Money.rounded(fee, version.currency(), RoundingMode.HALF_UP);
    }

    /** From a day on, that day included, a monthly price takes the place of another. */
    public static Change change(Money before, Money after, LocalDate day) {
        return new Change(restOfMonth(before, day), restOfMonth(after, day));
    }

    /** The share of a monthly price for the days from this one to the end of its month, rounded half up. */
    public static Money restOfMonth(Money monthly, LocalDate from) {
        int days = from.lengthOfMonth() - from.getDayOfMonth() + 1;
        BigDecimal share = monthly.amount()
                .multiply(BigDecimal.valueOf(days))
                .divide(
                        BigDecimal.valueOf(from.lengthOfMonth()),
                        monthly.currency().getDefaultFractionDigits(),
                        RoundingMode.HALF_UP);
        return Money.exactly(share, monthly.currency());
    }
}
