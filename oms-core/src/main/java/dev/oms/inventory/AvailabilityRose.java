package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Sku;

/** What can be sold rose above an alert; above 0 the item is back in stock. */
public record AvailabilityRose(Sku sku, long alert, long available) implements Event {}
