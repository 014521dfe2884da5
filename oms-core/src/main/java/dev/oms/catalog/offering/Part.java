package dev.oms.catalog.offering;

import dev.oms.common.Sku;

/**
 * What a configuration needs of a SKU at one place.
 *
 * @param path of the option that it stands in; empty for the offering itself
 * @param units in the unit of its product, for one of the whole configuration
 */
public record Part(String path, String offering, Sku sku, long units) {}
