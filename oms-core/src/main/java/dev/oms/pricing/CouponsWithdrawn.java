package dev.oms.pricing;

import dev.oms.command.Event;

/** So many codes of a batch count no more. */
public record CouponsWithdrawn(String batch, int coupons) implements Event {}
