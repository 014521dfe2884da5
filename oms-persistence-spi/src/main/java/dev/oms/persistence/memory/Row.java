package dev.oms.persistence.memory;

import dev.oms.common.Nullable;

/** A record as the store keeps it: its attributes stand in an array by column, which spares a map per record. */
final class Row {
    final String tenant;
    final String id;
    final String owner;
    final long version;
    final String body;
    private final Object[] values;

    Row(String tenant, String id, String owner, long version, Object[] values, String body) {
        this.tenant = tenant;
        this.id = id;
        this.owner = owner;
        this.version = version;
        this.values = values;
        this.body = body;
    }

    /** What stands in a column, null where the record lacks the attribute. */
    @Nullable
    Object value(int column) {
        return switch (column) {
            case Columns.ID -> id;
            case Columns.OWNER -> owner;
            case Columns.TENANT -> tenant;
            default -> values[column];
        };
    }

    /** The row one version later, with another value in one column. */
    Row raised(int column, Object value) {
        Object[] changed = values.clone();
        changed[column] = value;
        return new Row(tenant, id, owner, version + 1, changed, body);
    }
}
