package dev.oms.internal.order;

import java.math.BigDecimal;
import java.util.Currency;

/** Reads the decimal text of commands. */
final class Amounts {
    private Amounts() {}

    /** The number; zero where there is none. */
    static BigDecimal of(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    static boolean tooFine(BigDecimal amount, Currency currency) {
        return amount.stripTrailingZeros().scale() > currency.getDefaultFractionDigits();
    }
}
