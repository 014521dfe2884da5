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

    /** One rate in percent for each line, in their order; 0 where nothing is due. */
    List<BigDecimal> rates(Address destination, List<Line> lines);

    /** What is sold. */
    record Line(Sku sku, String taxCategory) {}

    /** No tax on anything: for hosts that calculate tax elsewhere, or owe none. */
    static TaxCalculator none() {
        return NoTaxes.ANYWHERE;
    }
}
