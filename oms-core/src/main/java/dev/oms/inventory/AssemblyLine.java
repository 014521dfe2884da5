package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sku;

/**
 * A SKU that goes into an assembly order, or comes out of it.
 *
 * @param number from 1, what goes in before what comes out
 * @param each units of it for each unit that is done
 * @param comesOut whether it comes out
 */
public record AssemblyLine(int number, Sku sku, int each, boolean comesOut) {
    public AssemblyLine {
        require(each > 0, "at least one unit of %s goes into an assembly or comes out, not %d", sku, each);
    }
}
