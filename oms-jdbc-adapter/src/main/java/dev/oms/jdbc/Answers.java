package dev.oms.jdbc;

import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the rows of some look-ups say, and each look-up's part of it. */
final class Answers {
    private final RowShape shape;
    // A record may be asked for by key and by owner, and by several look-ups: it may come twice.
    private final Map<RecordKey, StoredRecord> records = new HashMap<>();
    private final Map<Owner, Map<RecordKey, StoredRecord>> owned = new HashMap<>();
    private final Map<Sku, List<StockCounters>> stock = new HashMap<>();
    private final Map<Request, RequestRecord> requests = new HashMap<>();

    /** @param shape of the rows */
    Answers(RowShape shape) {
        this.shape = shape;
    }

    private record Owner(String tenant, String kind, String owner) {}

    private record Sku(String tenant, String sku) {}

    private record Request(String tenant, String request) {}

    /** Takes the current row in. */
    boolean take(ResultSet row) throws SQLException {
        int part = row.getInt(RowShape.PART);
        if (part == RowShape.STOCK) {
            take(counters(row));
        } else if (part == RowShape.REQUEST) {
            RequestRecord request = request(row);
            requests.put(new Request(request.tenant(), request.request()), request);
        } else {
            take(shape.record(row, shape.kind(part)));
        }
        return true;
    }

    private void take(StockCounters counters) {
        StockKey key = counters.key();
        stock.computeIfAbsent(new Sku(key.tenant(), key.sku()), sku -> new ArrayList<>())
                .add(counters);
    }

    private void take(StoredRecord record) {
        RecordKey key = record.key();
        records.put(key, record);
        owned.computeIfAbsent(new Owner(key.tenant(), key.kind(), record.owner()), owner -> new HashMap<>())
                .put(key, record);
    }

    /** What one of the look-ups asked for. */
    Found of(Lookup lookup) {
        String tenant = lookup.tenant();
        Map<RecordKey, StoredRecord> found = new TreeMap<>();
        for (RecordKey key : lookup.keys()) {
            if (key.tenant().equals(tenant)) {
                Optional.ofNullable(records.get(key)).ifPresent(record -> found.put(key, record));
            }
        }
        for (Lookup.Owned each : lookup.owned()) {
            found.putAll(owned.getOrDefault(new Owner(tenant, each.kind(), each.owner()), Map.of()));
        }
        List<StockCounters> positions = lookup.skus().stream()
                .flatMap(sku -> stock.getOrDefault(new Sku(tenant, sku), List.of()).stream())
                .sorted(Comparator.comparing(StockCounters::key))
                .toList();
        return new Found(
                List.copyOf(found.values()),
                positions,
                Optional.ofNullable(requests.get(new Request(tenant, lookup.request()))));
    }

    private static StockCounters counters(ResultSet row) throws SQLException {
        StockKey key = new StockKey(
                row.getString(RowShape.TENANT),
                row.getString(RowShape.ID),
                row.getString(RowShape.OWNER),
                row.getString(RowShape.BODY));
        return new StockCounters(
                key,
                row.getLong(RowShape.VERSION),
                row.getLong(RowShape.FIRST_INTEGER),
                row.getLong(RowShape.FIRST_INTEGER + 1));
    }

    private static RequestRecord request(ResultSet row) throws SQLException {
        return new RequestRecord(
                row.getString(RowShape.TENANT),
                row.getString(RowShape.ID),
                row.getString(RowShape.OWNER),
                row.getString(RowShape.BODY));
    }
}
