package dev.oms.persistence.contract;

import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import java.util.Map;
import java.util.TreeMap;

/** A sample record in the making: every change gives another one. */
record RecordFixture(RecordKey key, String owner, long version, Map<String, Object> attributes, String body) {

    static RecordFixture of(RecordKey key) {
        return new RecordFixture(key, key.id(), 1, Map.of(), "{}");
    }

    static RecordFixture of(StoredRecord stored) {
        return new RecordFixture(stored.key(), stored.owner(), stored.version(), stored.attributes(), stored.body());
    }

    RecordFixture tenant(String tenant) {
        return new RecordFixture(new RecordKey(tenant, key.kind(), key.id()), owner, version, attributes, body);
    }

    RecordFixture kind(String kind) {
        return new RecordFixture(new RecordKey(key.tenant(), kind, key.id()), owner, version, attributes, body);
    }

    RecordFixture owner(String other) {
        return new RecordFixture(key, other, version, attributes, body);
    }

    RecordFixture version(long other) {
        return new RecordFixture(key, owner, other, attributes, body);
    }

    RecordFixture next() {
        return version(version + 1);
    }

    RecordFixture with(String attribute, Object value) {
        Map<String, Object> more = new TreeMap<>(attributes);
        more.put(attribute, value);
        return new RecordFixture(key, owner, version, more, body);
    }

    RecordFixture without(String attribute) {
        Map<String, Object> fewer = new TreeMap<>(attributes);
        fewer.remove(attribute);
        return new RecordFixture(key, owner, version, fewer, body);
    }

    RecordFixture body(String other) {
        return new RecordFixture(key, owner, version, attributes, other);
    }

    StoredRecord stored() {
        return new StoredRecord(key, owner, version, attributes, body);
    }
}
