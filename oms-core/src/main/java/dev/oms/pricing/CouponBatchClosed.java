package dev.oms.pricing;

import dev.oms.command.Event;
import java.time.Instant;

/** No code of a batch counts any more. */
public record CouponBatchClosed(String batch, Instant at) implements Event {}
