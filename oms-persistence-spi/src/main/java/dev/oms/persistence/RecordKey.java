package dev.oms.persistence;

import java.util.Comparator;

/** Names one record. Tenants never share records: the same kind and id under two tenants are two records. */
public record RecordKey(String tenant, String kind, String id) implements Comparable<RecordKey> {
    private static final Comparator<RecordKey> LOCK_ORDER = Comparator.comparing(RecordKey::kind)
            .thenComparing(RecordKey::tenant)
            .thenComparing(RecordKey::id);

    /** The one order in which adapters lock records: by kind, then tenant, then id. */
    @Override
    public int compareTo(RecordKey other) {
        return LOCK_ORDER.compare(this, other);
    }
}
