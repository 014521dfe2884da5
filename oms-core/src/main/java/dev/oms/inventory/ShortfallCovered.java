package dev.oms.inventory;

import dev.oms.command.Event;
import dev.oms.common.Sku;

/** Every unit that waits is covered again. */
public record ShortfallCovered(Sku sku) implements Event {}
