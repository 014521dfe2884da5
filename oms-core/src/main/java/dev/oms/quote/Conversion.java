package dev.oms.quote;

import dev.oms.common.OrderId;

/** So many of a line of a quote were ordered. */
public record Conversion(int line, int quantity, OrderId order) {}
