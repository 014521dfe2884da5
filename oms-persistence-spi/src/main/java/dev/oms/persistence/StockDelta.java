package dev.oms.persistence;

/**
 * What a batch adds to the counters of one position; a batch names each position at most once. It is applied only if
 * the result is {@link StockCounters#lawful()}; a position without a row starts at zero.
 */
public record StockDelta(StockKey key, long onHand, long reserved, long quarantined) {}
