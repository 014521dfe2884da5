package dev.oms.order;

import dev.oms.catalog.offering.Name;
import dev.oms.common.validation.DecimalText;

/**
 * So much of something in a unit of measure, as somebody entered it: not yet known to be a whole number of base units.
 *
 * @param amount more than nothing
 * @param unit one that the catalogue knows for the item
 */
public record MeasureForm(@DecimalText String amount, @Name String unit) {}
