package dev.oms.pricing;

import dev.oms.command.Event;

/** So many more codes of a batch can be entered for a promotion; which ones is nobody's business but the store's. */
public record CouponsIssued(String batch, String promotion, Validity validity, int coupons) implements Event {}
