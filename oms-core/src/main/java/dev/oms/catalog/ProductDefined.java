package dev.oms.catalog;

import dev.oms.command.Event;

/** A product was added or replaced. */
public record ProductDefined(Product product) implements Event {}
