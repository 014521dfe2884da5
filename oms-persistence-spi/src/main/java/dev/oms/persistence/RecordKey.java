package dev.oms.persistence;

/** Names one record. Tenants never share records: the same kind and id under two tenants are two records. */
public record RecordKey(String tenant, String kind, String id) implements Comparable<RecordKey> {
    /** The one order in which adapters lock records: by kind, then tenant, then id. */
    @Override
    public int compareTo(RecordKey other) {
        int byKind = kind.compareTo(other.kind);
        int byTenant = byKind == 0 ? tenant.compareTo(other.tenant) : byKind;
        return byTenant == 0 ? id.compareTo(other.id) : byTenant;
    }
}
