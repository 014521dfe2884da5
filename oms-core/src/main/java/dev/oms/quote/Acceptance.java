package dev.oms.quote;

import java.time.Instant;

/**
 * The customer agreed.
 *
 * @param heldUntil until when the prices hold for whoever orders
 */
public record Acceptance(Instant at, Instant heldUntil) {}
