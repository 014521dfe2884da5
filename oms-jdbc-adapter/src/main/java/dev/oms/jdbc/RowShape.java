package dev.oms.jdbc;

import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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

    /** The first two columns after the fixed ones. */
    static final int FIRST_INTEGER = FIXED + 1;

    /** Parts that are no records. */
    static final int STOCK = -1;

    static final int REQUEST = -2;

    private final Dialect dialect;
    private final List<KindTable> kinds;
    private final Map<SqlType, Integer> widths = new EnumMap<>(SqlType.class);
    private final Map<KindTable, int[]> places = new HashMap<>();
    private final Map<KindTable, String> lists = new HashMap<>();
    private final String stock;
    private final String request;

    private RowShape(Dialect dialect, List<KindTable> kinds) {
        this.dialect = dialect;
        this.kinds = List.copyOf(kinds);
        widths.put(SqlType.INTEGER, 2);
        for (KindTable kind : kinds) {
            columnsByType(kind).forEach((type, some) -> widths.merge(type, some.size(), Math::max));
        }
        for (KindTable kind : kinds) {
            places.put(kind, placesOf(kind));
            lists.put(kind, list(kinds.indexOf(kind), "tenant, id, owner, version, body", columnsByType(kind)));
        }
        this.stock = list(STOCK, "tenant, sku, node, on_hand, pool", integers("reserved", "quarantined"));
        this.request = list(REQUEST, "tenant, request, fingerprint, 0, outcome", integers("0", "0"));
    }

    /** A shape that holds any of the kinds, and stock and requests beside them. The place of a kind is its part. */
    static RowShape of(Dialect dialect, List<KindTable> kinds) {
        return new RowShape(dialect, kinds);
    }

    /** The kind whose part a row belongs to. */
    KindTable kind(int part) {
        return kinds.get(part);
    }

    /** The SELECT list for a kind. */
    String of(KindTable kind) {
        return Objects.requireNonNull(lists.get(kind), "a shape of other kinds");
    }

    /** The SELECT list for stock, which has no version and puts its counters there and into the first two integers. */
    String stock() {
        return stock;
    }

    /** The SELECT list for requests. */
    String request() {
        return request;
    }

    private static Map<SqlType, List<String>> integers(String first, String second) {
        return Map.of(SqlType.INTEGER, List.of(first, second));
    }

    private String list(int part, String fixed, Map<SqlType, List<String>> columns) {
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
