package dev.oms.order;

import dev.oms.common.Sku;
import dev.oms.pricing.LineAmount;

/**
 * What one line of an order contributes to a tax document.
 *
 * @param line its number in the order
 * @param amount net and each tax by jurisdiction and rate, never negative: an adjustment says what is given back
 */
public record TaxedLine(int line, Sku sku, LineAmount amount) {}
