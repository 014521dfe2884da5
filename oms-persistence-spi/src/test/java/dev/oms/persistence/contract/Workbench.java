package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What every group of promises works with: the store under test, a tenant that nobody else uses, and short sentences. */
interface Workbench {
    /** The time at which the samples happen. */
    Instant NOON = Instant.parse("2024-05-17T12:00:00.123456Z");

    /** The prepared store under test. */
    RecordStore records();

    /** This test's own tenant. */
    String tenant();

    static String fresh(String prefix) {
        return prefix + "-" + UUID.randomUUID();
    }

    default RecordKey key(String id) {
        return new RecordKey(tenant(), ContractKinds.SAMPLE, id);
    }

    default RecordFixture aRecord(String id) {
        return RecordFixture.of(key(id));
    }

    default RecordFixture aRecord() {
        return aRecord(fresh("R"));
    }

    default BatchFixture aBatch() {
        return new BatchFixture(new RequestRecord(tenant(), fresh("request"), "fingerprint", "{}"));
    }

    default QueryFixture aQuery() {
        return QueryFixture.of(tenant());
    }

    default EventAppend anEvent(String owner, long version) {
        return anEvent(owner, version, "Happened");
    }

    default EventAppend anEvent(String owner, long version, String type) {
        return new EventAppend(
                owner, ContractKinds.SAMPLE, owner, version, type, NOON, "alice", "request", "", "{}", "seal");
    }

    default CommitAnswer commit(BatchFixture batch) {
        return records().commit(batch.batch());
    }

    default void given(BatchFixture batch) {
        assertThat(commit(batch)).isEqualTo(new Committed());
    }

    default void given(RecordFixture... stored) {
        given(aBatch().put(stored));
    }

    default Optional<StoredRecord> find(RecordKey key) {
        return records().read(lookup(Set.of(key), Set.of(), "")).records().stream()
                .findFirst();
    }

    default Optional<RequestRecord> answered(String request) {
        return records().read(lookup(Set.of(), Set.of(), request)).request();
    }

    /** The counters of a position, zeros where it has no row. */
    default StockCounters stock(String sku, String node) {
        StockKey key = new StockKey(tenant(), sku, node);
        return records().read(lookup(Set.of(), Set.of(sku), "")).stock().stream()
                .filter(counters -> counters.key().equals(key))
                .findFirst()
                .orElse(counters(sku, node, 0, 0, 0));
    }

    default StockCounters counters(String sku, String node, long onHand, long reserved, long quarantined) {
        return new StockCounters(new StockKey(tenant(), sku, node), onHand, reserved, quarantined);
    }

    default Lookup lookup(Set<RecordKey> keys, Set<String> skus, String request) {
        return new Lookup(tenant(), keys, Set.of(), skus, request);
    }

    default List<EventRecord> events(String... owners) {
        return records().events(new EventLookup(tenant(), Set.of(owners), 0, 100_000));
    }

    default RecordPage page(QueryFixture query) {
        return records().query(query.query());
    }

    default List<String> ids(QueryFixture query) {
        return idsOf(page(query).records());
    }

    /** Every record of a query, read page by page. */
    default List<StoredRecord> everyPage(QueryFixture first) {
        List<StoredRecord> all = new ArrayList<>();
        RecordPage page = page(first);
        all.addAll(page.records());
        while (page.more()) {
            page = page(first.after(all.get(all.size() - 1)));
            assertThat(page.records()).isNotEmpty();
            all.addAll(page.records());
            assertThat(all).extracting(StoredRecord::key).doesNotHaveDuplicates();
        }
        return all;
    }

    static List<String> idsOf(List<StoredRecord> records) {
        return records.stream().map(record -> record.key().id()).toList();
    }
}
