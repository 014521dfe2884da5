package dev.oms.internal.order;

import dev.oms.common.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What units cost together, as a price of one and an amount off: rounded up where one would have too many decimals, and
 * what that is too much is taken off.
 */
public record ExactPrice(BigDecimal unitPrice, BigDecimal off) {
    private static final int DECIMALS = 6;

    /** For so many units that cost so much. */
    public static ExactPrice of(Money amount, long units) {
        BigDecimal count = BigDecimal.valueOf(units);
        BigDecimal price = amount.amount().divide(count, DECIMALS, RoundingMode.UP);
        Money value = Money.rounded(price.multiply(count), amount.currency(), RoundingMode.HALF_UP);
        return new ExactPrice(price, value.amount().subtract(amount.amount()));
    }

    /** As a command has it. */
    public String priceText() {
        return unitPrice.stripTrailingZeros().toPlainString();
    }

    /** As a command has it: empty for nothing. */
    public String offText() {
        return off.signum() == 0 ? "" : off.toPlainString();
    }
}
