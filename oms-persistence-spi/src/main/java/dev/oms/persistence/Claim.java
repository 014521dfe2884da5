package dev.oms.persistence;

import java.time.Duration;
import java.time.Instant;

/** A worker's wish for due records of a claimable kind, over all tenants. */
public record Claim(String kind, Instant now, int limit, Duration lease) {}
