package dev.oms.pricing;

import dev.oms.command.Event;
import java.time.Instant;

/** A promotion applies no more. */
public record PromotionEnded(String promotion, Instant at) implements Event {}
