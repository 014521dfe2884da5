package dev.oms.pricing;

import dev.oms.common.Money;

/** All of one tax in a cart, of what is charged once. */
public record TaxTotal(TaxRate rate, Money base, Money amount, String note) {}
