package dev.oms.catalog;

import dev.oms.command.Event;
import dev.oms.common.Sku;

/** Somebody decided how much of an item's stock may be sold, where, and to whom. */
public record SellingRulesSet(Sku sku, SellingRules rules) implements Event {}
