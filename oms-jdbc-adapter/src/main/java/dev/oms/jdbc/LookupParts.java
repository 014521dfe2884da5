package dev.oms.jdbc;

import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The parts of some look-ups together: for each tenant one SELECT per kind by id, per kind by owner, stock, requests. */
final class LookupParts {
    private final Dialect dialect;
    private final Tables tables;
    private final String suffix;
    private final RowShape shape;
    private final List<Sql> parts = new ArrayList<>();

    LookupParts(Dialect dialect, Tables tables, RowShapes shapes, Collection<Lookup> lookups, boolean locked) {
        this.dialect = dialect;
        this.tables = tables;
        this.suffix = locked ? dialect.locking() : "";
        Map<String, Wanted> tenants = new TreeMap<>();
        lookups.forEach(lookup ->
                tenants.computeIfAbsent(lookup.tenant(), tenant -> new Wanted()).add(lookup));
        Set<String> kinds = new TreeSet<>();
        tenants.values().forEach(wanted -> wanted.addKindsTo(kinds));
        this.shape = shapes.of(kinds);
        tenants.forEach(this::addParts);
    }

    RowShape shape() {
        return shape;
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

    private void addParts(String tenant, Wanted wanted) {
        if (!wanted.requests.isEmpty()) {
            addPart(shape.request(), tables.request(), tenant, "request", wanted.requests);
        }
        wanted.ids.forEach((kind, some) -> addRecords(kind, tenant, RecordKind.ID, some));
        wanted.owners.forEach((kind, some) -> addRecords(kind, tenant, RecordKind.OWNER, some));
        if (!wanted.skus.isEmpty()) {
            addPart(shape.stock(), tables.stock(), tenant, "sku", wanted.skus);
        }
    }

    private void addRecords(String kind, String tenant, String column, Set<String> values) {
        KindTable table = tables.kind(kind);
        addPart(shape.of(table), table.table(), tenant, column, values);
    }

    private void addPart(String columns, String table, String tenant, String column, Set<String> values) {
        List<String> all = List.copyOf(values);
        // One place is for the tenant; half, because lists are padded to a power of two.
        int most = dialect.mostValues() / 2 - 1;
        for (int from = 0; from < all.size(); from += most) {
            List<String> some = all.subList(from, Math.min(all.size(), from + most));
            parts.add(new Sql("(SELECT " + columns)
                    .add(dialect.from(table, tenant, column, some))
                    .add(suffix + ")"));
        }
    }

    /** What is wanted of one tenant; whatever several look-ups want, it names once. */
    private static final class Wanted {
        private final Set<String> requests = new LinkedHashSet<>();
        private final Map<String, Set<String>> ids = new TreeMap<>();
        private final Map<String, Set<String>> owners = new TreeMap<>();
        private final Set<String> skus = new LinkedHashSet<>();

        void add(Lookup lookup) {
            if (!lookup.request().isEmpty()) {
                requests.add(lookup.request());
            }
            for (RecordKey key : lookup.keys()) {
                if (key.tenant().equals(lookup.tenant())) {
                    ids.computeIfAbsent(key.kind(), kind -> new LinkedHashSet<>())
                            .add(key.id());
                }
            }
            for (Lookup.Owned owned : lookup.owned()) {
                owners.computeIfAbsent(owned.kind(), kind -> new LinkedHashSet<>())
                        .add(owned.owner());
            }
            skus.addAll(lookup.skus());
        }

        void addKindsTo(Set<String> kinds) {
            kinds.addAll(ids.keySet());
            kinds.addAll(owners.keySet());
        }
    }
}
