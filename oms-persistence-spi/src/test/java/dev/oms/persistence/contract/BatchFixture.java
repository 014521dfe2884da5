package dev.oms.persistence.contract;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventErasure;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A batch in the making; it sorts itself into lock order. */
final class BatchFixture {
    private final List<RecordWrite> writes = new ArrayList<>();
    private final List<StockDelta> deltas = new ArrayList<>();
    private final List<StockCount> counts = new ArrayList<>();
    private final List<EventAppend> events = new ArrayList<>();
    private final List<EventErasure> erasures = new ArrayList<>();
    private final List<RequestRecord> forgotten = new ArrayList<>();
    private RequestRecord request;
    private Instant at = Workbench.NOON;

    BatchFixture(RequestRecord request) {
        this.request = request;
    }

    BatchFixture request(String id, String fingerprint, String outcome) {
        request = new RequestRecord(request.tenant(), id, fingerprint, outcome);
        return this;
    }

    BatchFixture request(String id) {
        return request(id, request.fingerprint(), request.outcome());
    }

    BatchFixture at(Instant moment) {
        at = moment;
        return this;
    }

    BatchFixture tenant(String tenant) {
        request = new RequestRecord(tenant, request.request(), request.fingerprint(), request.outcome());
        return this;
    }

    BatchFixture put(RecordFixture... records) {
        for (RecordFixture record : records) {
            writes.add(new RecordWrite.Put(record.stored()));
        }
        return this;
    }

    BatchFixture delete(RecordKey key, long expectedVersion) {
        writes.add(new RecordWrite.Delete(key, expectedVersion));
        return this;
    }

    BatchFixture receive(String sku, String node, long units) {
        return stock(sku, node, units, 0, 0);
    }

    BatchFixture reserve(String sku, String node, long units) {
        return stock(sku, node, 0, units, 0);
    }

    BatchFixture stock(String sku, String node, long onHand, long reserved, long quarantined) {
        deltas.add(new StockDelta(new StockKey(request.tenant(), sku, node), onHand, reserved, quarantined));
        return this;
    }

    BatchFixture count(String sku, String node, long before, long counted) {
        counts.add(new StockCount(new StockKey(request.tenant(), sku, node), before, counted));
        return this;
    }

    BatchFixture event(EventAppend... appended) {
        events.addAll(List.of(appended));
        return this;
    }

    BatchFixture erase(EventErasure... erased) {
        erasures.addAll(List.of(erased));
        return this;
    }

    BatchFixture forget(String id, String outcome) {
        forgotten.add(new RequestRecord(request.tenant(), id, "erased", outcome));
        return this;
    }

    RequestRecord request() {
        return request;
    }

    RecordBatch batch() {
        writes.sort(Comparator.comparing(RecordWrite::key));
        deltas.sort(Comparator.comparing(StockDelta::key));
        counts.sort(Comparator.comparing(StockCount::key));
        return new RecordBatch(request, at, writes, deltas, counts, events, erasures, forgotten);
    }
}
