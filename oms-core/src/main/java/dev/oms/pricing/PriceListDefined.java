package dev.oms.pricing;

import dev.oms.command.Event;
import java.time.Instant;

/** A price list, or the next version of one, is for somebody from a moment on. */
public record PriceListDefined(PriceList list, Instant since) implements Event {}
