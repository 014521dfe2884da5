package dev.oms.pricing;

import dev.oms.command.Event;
import java.time.Instant;

/** A promotion, or the next version of one, applies from a moment on. */
public record PromotionPublished(Promotion promotion, Instant since) implements Event {}
