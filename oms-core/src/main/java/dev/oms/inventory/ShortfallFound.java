package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Sku;

/** Units wait that neither stock nor expected supply covers. */
public record ShortfallFound(Sku sku, long units) implements Event {}
