package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Sku;

/** What can be sold fell to an alert or below it; at 0 the item is sold out. */
public record AvailabilityFell(Sku sku, long alert, long available) implements Event {}
