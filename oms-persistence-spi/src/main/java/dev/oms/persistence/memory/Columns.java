package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.StoredRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Where the attributes of a kind stand in its rows. */
final class Columns {
    static final int ID = -1;
    static final int OWNER = -2;
    static final int TENANT = -3;

    private final String kind;
    private final List<IndexAttribute> attributes;
    private final Map<String, Integer> byName = new HashMap<>();

    Columns(RecordKind kind) {
        this.kind = kind.name();
        this.attributes = kind.attributes().stream()
                .sorted(Comparator.comparing(IndexAttribute::name))
                .toList();
        for (int column = 0; column < attributes.size(); column++) {
            byName.put(attributes.get(column).name(), column);
        }
        byName.put(RecordKind.ID, ID);
        byName.put(RecordKind.OWNER, OWNER);
    }

    int of(String attribute) {
        Integer column = byName.get(attribute);
        require(column != null, "kind '%s' declares no attribute '%s'", kind, attribute);
        return Objects.requireNonNull(column);
    }

    /** Throws unless a column takes values of this type. */
    void requireFits(int column, Object value) {
        Class<?> type = column < 0 ? String.class : typeOf(attributes.get(column));
        require(type.isInstance(value), "kind '%s' takes a %s, not '%s'", kind, type.getSimpleName(), value);
    }

    Row row(StoredRecord record) {
        Object[] values = new Object[attributes.size()];
        record.attributes().forEach((name, value) -> {
            int column = of(name);
            require(column >= 0, "'%s' is no attribute but what a record is found by", name);
            requireFits(column, value);
            values[column] = value;
        });
        RecordKey key = record.key();
        return new Row(key.tenant(), key.id(), record.owner(), record.version(), values, record.body());
    }

    StoredRecord record(Row row) {
        Map<String, Object> present = new TreeMap<>();
        for (int column = 0; column < attributes.size(); column++) {
            Object value = row.value(column);
            if (value != null) {
                present.put(attributes.get(column).name(), value);
            }
        }
        return new StoredRecord(new RecordKey(row.tenant, kind, row.id), row.owner, row.version, present, row.body);
    }

    /** A row that stands for a place in an order and is never stored. */
    Row landmark(Map<Integer, Object> standing) {
        Object[] values = new Object[attributes.size()];
        standing.forEach((column, value) -> {
            requireFits(column, value);
            if (column >= 0) {
                values[column] = value;
            }
        });
        String id = (String) standing.getOrDefault(ID, "");
        String owner = (String) standing.getOrDefault(OWNER, "");
        return new Row("", id, owner, 0, values, "");
    }

    private static Class<?> typeOf(IndexAttribute attribute) {
        return switch (attribute.type()) {
            case TEXT -> String.class;
            case INTEGER -> Long.class;
            case DECIMAL -> BigDecimal.class;
            case BOOLEAN -> Boolean.class;
            case INSTANT -> Instant.class;
        };
    }
}
