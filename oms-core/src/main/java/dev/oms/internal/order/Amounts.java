package dev.oms.internal.order;

import java.math.BigDecimal;
import java.util.Currency;

/** Reads the decimal text of commands. */
final class Amounts {
    /** More than this, in major units, is refused for one line: it leaves room to sum ten thousand of them exactly. */
    static final BigDecimal LARGEST_LINE = BigDecimal.valueOf(100_000_000_000L);

    private Amounts() {}

    /** The number; zero where there is none. */
    static BigDecimal of(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    static boolean tooFine(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits();
    }
}
