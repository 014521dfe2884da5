package dev.oms.jdbc;

import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One shape for the rows of all kinds, so that a single UNION ALL reads them in one round trip on every database:
 * {@code part, tenant, id, owner, version, body}, then as many columns of each type as the kind with the most of them
 * has. A kind with fewer leaves the rest NULL.
 */
final class RowShape {
    static final int PART = 1;
    static final int TENANT = 2;
    static final int ID = 3;
    static final int OWNER = 4;
    static final int VERSION = 5;
    static final int BODY = 6;
    private static final int FIXED = 6;
    private static final List<SqlType> ORDER =
            List.of(SqlType.INTEGER, SqlType.TEXT, SqlType.DECIMAL, SqlType.BOOLEAN, SqlType.INSTANT);

    /** The first two columns after the fixed ones; stock has no version and puts its counters here and into it. */
    static final int FIRST_INTEGER = FIXED + 1;

    private final Dialect dialect;
    private final Map<SqlType, Integer> widths = new EnumMap<>(SqlType.class);
    private final Map<KindTable, int[]> places = new HashMap<>();

    private RowShape(Dialect dialect) {
        this.dialect = dialect;
    }

    /** A shape that holds any of the kinds, and stock and requests beside them. */
    static RowShape of(Dialect dialect, Collection<KindTable> kinds) {
        RowShape shape = new RowShape(dialect);
        shape.widths.put(SqlType.INTEGER, 2);
        for (KindTable kind : kinds) {
            shape.columnsByType(kind).forEach((type, some) -> shape.widths.merge(type, some.size(), Math::max));
        }
        kinds.forEach(kind -> shape.places.put(kind, shape.placesOf(kind)));
        return shape;
    }

    /** The SELECT list for a kind. */
    String of(int part, KindTable kind) {
        return of(part, "tenant, id, owner, version, body", columnsByType(kind));
    }

    /** The SELECT list for something that is not a record: the fixed columns and two integers. */
    String of(int part, String fixed, String firstInteger, String secondInteger) {
        return of(part, fixed, Map.of(SqlType.INTEGER, List.of(firstInteger, secondInteger)));
    }

    private String of(int part, String fixed, Map<SqlType, List<String>> columns) {
        StringBuilder list =
                new StringBuilder().append(part).append(" AS part, ").append(fixed);
        for (SqlType type : ORDER) {
            List<String> present = columns.getOrDefault(type, List.of());
            for (int slot = 0; slot < widths.getOrDefault(type, 0); slot++) {
                list.append(", ").append(slot < present.size() ? present.get(slot) : dialect.absent(type));
            }
        }
        return list.toString();
    }

    /** The record in the current row. */
    StoredRecord record(ResultSet row, KindTable kind) throws SQLException {
        RecordKey key = new RecordKey(row.getString(TENANT), kind.name(), row.getString(ID));
        return new StoredRecord(
                key, row.getString(OWNER), row.getLong(VERSION), attributes(row, kind), row.getString(BODY));
    }

    private Map<String, Object> attributes(ResultSet row, KindTable kind) throws SQLException {
        Map<String, Object> attributes = new HashMap<>();
        int[] places = Objects.requireNonNull(this.places.get(kind), "a shape of other kinds");
        int next = 0;
        for (Map.Entry<String, Column> attribute : kind.attributes().entrySet()) {
            Values.read(dialect, row, places[next++], attribute.getValue().type())
                    .ifPresent(value -> attributes.put(attribute.getKey(), value));
        }
        return attributes;
    }

    /** Where each attribute stands, in the order of their declaration. */
    private int[] placesOf(KindTable kind) {
        Map<SqlType, Integer> next = firstSlots();
        return kind.attributes().values().stream()
                .mapToInt(column -> next.merge(column.type(), 1, Integer::sum) - 1)
                .toArray();
    }

    private Map<SqlType, Integer> firstSlots() {
        Map<SqlType, Integer> first = new EnumMap<>(SqlType.class);
        int at = FIXED + 1;
        for (SqlType type : ORDER) {
            first.put(type, at);
            at += widths.getOrDefault(type, 0);
        }
        return first;
    }

    private Map<SqlType, List<String>> columnsByType(KindTable kind) {
        Map<SqlType, List<String>> columns = new EnumMap<>(SqlType.class);
        for (Column column : kind.attributes().values()) {
            columns.computeIfAbsent(column.type(), type -> new ArrayList<>()).add(column.name());
        }
        return columns;
    }
}
