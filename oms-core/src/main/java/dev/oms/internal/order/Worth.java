package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;

/**
 * Adds up what the lines of an order are worth, before discounts and with tax, and refuses the line with which it is more
 * than can be counted exactly.
 */
final class Worth {
    /**
     * In minor units: a ninth of what a {@code long} holds, so that whatever is summed about an order fits too, such as
     * authorisations that were given up and asked for again.
     */
    static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000_000L);

    private final Currency currency;
    private BigDecimal minor;

    private Worth(Currency currency, BigDecimal minor) {
        this.currency = currency;
        this.minor = minor;
    }

    static Worth nothing(Currency currency) {
        return new Worth(currency, BigDecimal.ZERO);
    }

    /** Lines that were agreed before. */
    static Worth of(Money agreed) {
        return new Worth(agreed.currency(), BigDecimal.valueOf(agreed.minor()));
    }

    /** Counts a line in, unless it is too much. */
    Optional<Refusal> add(BigDecimal unitPrice, int units, BigDecimal taxRate, boolean taxIncluded, String at) {
        BigDecimal value = unitPrice.multiply(BigDecimal.valueOf(units));
        BigDecimal tax = taxIncluded ? BigDecimal.ZERO : value.multiply(taxRate).movePointLeft(2);
        BigDecimal then = minor.add(value.add(tax).movePointRight(currency.getDefaultFractionDigits()));
        if (then.compareTo(LARGEST) > 0) {
            String text = "an order is worth at most %s %s, with tax and before discounts"
                    .formatted(LARGEST.movePointLeft(currency.getDefaultFractionDigits()), currency);
            return Optional.of(new Refusal(Refusal.Code.AMOUNT_EXCEEDED, at, text));
        }
        minor = then;
        return Optional.empty();
    }
}
