package dev.oms.jdbc;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.IndexAttribute.Type;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Orders and tasks of one tenant, as short sentences. */
record Samples(RecordStore store, String tenant) {
    static final RecordKind ORDER =
            new RecordKind("order", List.of(new IndexAttribute("status", Type.TEXT)), List.of(List.of("status")));
    static final RecordKind TASK =
            new RecordKind("task", List.of(new IndexAttribute(RecordKind.DUE, Type.INSTANT)), List.of());
    static final List<RecordKind> KINDS = List.of(ORDER, TASK);
    static final Instant NOON = Instant.parse("2024-05-17T12:00:00Z");

    static Samples in(RecordStore store) {
        return new Samples(store, "T-" + UUID.randomUUID());
    }

    RecordKey key(String id) {
        return new RecordKey(tenant, "order", id);
    }

    StoredRecord order(String id, long version) {
        return new StoredRecord(key(id), id, version, Map.of("status", "PLACED"), "{\"v\":" + version + "}");
    }

    StoredRecord task(String id, Instant due) {
        RecordKey key = new RecordKey(tenant, "task", id);
        return new StoredRecord(key, id, 1, Map.of(RecordKind.DUE, due), "{}");
    }

    StockDelta delta(String sku, long onHand, long reserved) {
        return new StockDelta(new StockKey(tenant, sku, "BERLIN"), onHand, reserved, 0);
    }

    /** An order at a version, an event that says so, and stock. */
    RecordBatch batch(String request, String id, long version, StockDelta... stock) {
        EventAppend event = new EventAppend(id, "order", id, version, "Changed", NOON, "alice", request, "", "{}", "");
        return new RecordBatch(
                new RequestRecord(tenant, request, "fingerprint", "{}"),
                NOON,
                List.of(new RecordWrite.Put(order(id, version))),
                List.of(stock),
                List.of(),
                List.of(event));
    }

    RecordBatch batchOf(String request, StoredRecord... records) {
        List<RecordWrite> writes =
                List.of(records).stream().<RecordWrite>map(RecordWrite.Put::new).toList();
        return new RecordBatch(
                new RequestRecord(tenant, request, "fingerprint", "{}"), NOON, writes, List.of(), List.of(), List.of());
    }

    RecordBatch receiving(String request, StockDelta... stock) {
        return new RecordBatch(
                new RequestRecord(tenant, request, "fingerprint", "{}"),
                NOON,
                List.of(),
                List.of(stock),
                List.of(),
                List.of());
    }

    CommitAnswer commit(RecordBatch batch) {
        return store.commit(batch);
    }

    Found read(String id, String sku, String request) {
        return store.read(
                new Lookup(tenant, Set.of(key(id)), Set.of(new Lookup.Owned("task", id)), Set.of(sku), request));
    }

    /** Whether nothing of an order, its stock, its request or its events is there. */
    boolean nothingOf(String id, String sku, String request) {
        Found found = read(id, sku, request);
        return found.records().isEmpty()
                && found.stock().isEmpty()
                && found.request().isEmpty()
                && events().isEmpty();
    }

    List<EventRecord> events() {
        return store.events(new EventLookup(tenant, Set.of(), 0, 1_000));
    }
}
