package dev.oms.persistence;

import java.util.List;
import java.util.Optional;

/** The answer to a {@link Lookup}: whatever of it exists, records each once, sorted by key. */
public final class Found {
    private final List<StoredRecord> records;
    private final List<StockCounters> stock;
    private final @dev.oms.common.Nullable RequestRecord request;

    public Found(List<StoredRecord> records, List<StockCounters> stock, Optional<RequestRecord> request) {
        this.records = List.copyOf(records);
        this.stock = List.copyOf(stock);
        this.request = request.orElse(null);
    }

    public List<StoredRecord> records() {
        return records;
    }

    public List<StockCounters> stock() {
        return stock;
    }

    /** The outcome first given to the request id asked about. */
    public Optional<RequestRecord> request() {
        return Optional.ofNullable(request);
    }
}
