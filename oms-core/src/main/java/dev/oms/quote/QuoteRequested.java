package dev.oms.quote;

import dev.oms.command.Event;

/** A customer, or somebody for one, asked what something would cost. */
public record QuoteRequested(Quote quote) implements Event {}
