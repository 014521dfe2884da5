package dev.oms.persistence;

/** The counters of one position in base units; a position without a row counts zero everywhere. */
public record StockCounters(StockKey key, long onHand, long reserved, long quarantined) {

    /** Whether the counters keep the law: nothing negative, and nothing reserved that is not there. */
    public boolean lawful() {
        return onHand >= 0 && reserved >= 0 && quarantined >= 0 && onHand - reserved >= 0;
    }
}
