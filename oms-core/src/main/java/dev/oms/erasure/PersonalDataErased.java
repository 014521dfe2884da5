package dev.oms.erasure;

import dev.oms.command.Event;

/**
 * Everything personal about the customer was taken out of an order, its archive and all events before this one; the
 * last event of its timeline.
 */
public record PersonalDataErased() implements Event {}
