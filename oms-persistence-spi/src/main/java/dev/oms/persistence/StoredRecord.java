package dev.oms.persistence;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record as it is stored.
 *
 * @param owner id of the aggregate it belongs to; itself for a root
 * @param version 1 for the first, one more with each write or claim
 * @param attributes values by attribute name, in the order of the names so that the same run is the same everywhere; absent
 *     where there is none
 * @param body JSON text, kept to the character
 */
public record StoredRecord(RecordKey key, String owner, long version, Map<String, Object> attributes, String body) {
    public StoredRecord {
        attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }
}
