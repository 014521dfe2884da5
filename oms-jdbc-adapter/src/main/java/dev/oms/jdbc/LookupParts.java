package dev.oms.jdbc;

import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The parts of a look-up: one SELECT for each kind by id, each kind by owner, stock, and the request. */
final class LookupParts {
    static final int STOCK = -1;
    static final int REQUEST = -2;

    private final Dialect dialect;
    private final Tables tables;
    private final Lookup lookup;
    private final String suffix;
    private final List<KindTable> kinds;
    private final RowShape shape;
    private final List<Sql> parts = new ArrayList<>();

    LookupParts(Dialect dialect, Tables tables, Lookup lookup, boolean locked) {
        this.dialect = dialect;
        this.tables = tables;
        this.lookup = lookup;
        this.suffix = locked ? dialect.locking() : "";
        Map<String, List<String>> ids = ids();
        Map<String, List<String>> owners = owners();
        TreeSet<String> asked = new TreeSet<>(ids.keySet());
        asked.addAll(owners.keySet());
        this.kinds = asked.stream().map(tables::kind).toList();
        this.shape = RowShape.of(dialect, kinds);
        addRequest();
        ids.forEach((kind, some) -> addRecords(kind, RecordKind.ID, some));
        owners.forEach((kind, some) -> addRecords(kind, RecordKind.OWNER, some));
        addStock();
    }

    RowShape shape() {
        return shape;
    }

    /** The kind whose part a row belongs to. */
    KindTable kind(int part) {
        return kinds.get(part);
    }

    /** One statement, or several where a database cannot bind that many values in one. */
    List<Sql> statements() {
        List<Sql> statements = new ArrayList<>();
        Sql current = new Sql("");
        for (Sql part : parts) {
            if (current.size() > 0 && current.size() + part.size() > dialect.mostValues()) {
                statements.add(current);
                current = new Sql("");
            }
            current.add(current.size() == 0 ? "" : "\nUNION ALL\n").add(part);
        }
        if (current.size() > 0) {
            statements.add(current);
        }
        return statements;
    }

    private Map<String, List<String>> ids() {
        return lookup.keys().stream()
                .filter(key -> key.tenant().equals(lookup.tenant()))
                .collect(Collectors.groupingBy(
                        RecordKey::kind, TreeMap::new, Collectors.mapping(RecordKey::id, Collectors.toList())));
    }

    private Map<String, List<String>> owners() {
        return lookup.owned().stream()
                .collect(Collectors.groupingBy(
                        Lookup.Owned::kind,
                        TreeMap::new,
                        Collectors.mapping(Lookup.Owned::owner, Collectors.toList())));
    }

    private void addRequest() {
        if (!lookup.request().isEmpty()) {
            String columns = shape.of(REQUEST, "tenant, request, fingerprint, 0, outcome", "0", "0");
            parts.add(new Sql(
                            "(SELECT " + columns + " FROM " + tables.request() + " WHERE tenant = ? AND request = ?",
                            lookup.tenant(),
                            lookup.request())
                    .add(suffix + ")"));
        }
    }

    private void addRecords(String kind, String column, List<String> values) {
        KindTable table = tables.kind(kind);
        addPart(shape.of(kinds.indexOf(table), table), table.table(), column, values);
    }

    private void addStock() {
        if (!lookup.skus().isEmpty()) {
            String body = dialect.absent(SqlType.LONG_TEXT);
            String columns = shape.of(STOCK, "tenant, sku, node, on_hand, " + body, "reserved", "quarantined");
            addPart(columns, tables.stock(), "sku", lookup.skus());
        }
    }

    private void addPart(String columns, String table, String column, Collection<String> values) {
        List<String> sorted = values.stream().sorted().toList();
        // One place is for the tenant; half, because lists are padded to a power of two.
        int most = dialect.mostValues() / 2 - 1;
        for (int from = 0; from < sorted.size(); from += most) {
            List<String> some = sorted.subList(from, Math.min(sorted.size(), from + most));
            parts.add(new Sql("(SELECT " + columns)
                    .add(dialect.from(table, lookup.tenant(), column, some))
                    .add(suffix + ")"));
        }
    }
}
