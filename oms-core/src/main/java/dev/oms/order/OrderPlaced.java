package dev.oms.order;

import dev.oms.command.Event;

/** A customer and the company agreed: the order as it then stood, every unit open. */
public record OrderPlaced(Order order) implements Event {}
