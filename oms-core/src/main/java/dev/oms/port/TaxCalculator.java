package dev.oms.port;

import dev.oms.common.Address;
import dev.oms.common.Sku;
import java.math.BigDecimal;
import java.util.List;

/**
 * Finds the tax rate of each line. Asked before a decision is made; what it answers is frozen with the order. Must be
 * thread-safe; an exception leaves the command undone and goes to its caller.
 */
@FunctionalInterface
public interface TaxCalculator {

    /** No rate is higher. */
    BigDecimal HIGHEST = BigDecimal.valueOf(1_000);

    /** No rate has more; {@value dev.oms.pricing.Percent#DECIMALS} where price lists say what the lines cost. */
    int DECIMALS = 10;

    /**
     * One rate in percent for each line, in their order; 0 where nothing is due. Anything else, a negative rate or null, is
     * refused in the calculator's name, and leaves the command undone.
     */
    List<BigDecimal> rates(Address destination, List<Line> lines);

    /** What is sold. */
    record Line(Sku sku, String taxCategory) {}

    /** No tax on anything: for hosts that calculate tax elsewhere, or owe none. */
    static TaxCalculator none() {
        return NoTaxes.ANYWHERE;
    }
}
