package dev.oms.inventory;

import dev.oms.common.Ownership;
import dev.oms.common.Sku;

/** How many units of a SKU somebody is owed for. */
public record OwedTotal(String owner, Ownership ownership, Sku sku, long units) {}
