package dev.oms.persistence.memory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.persistence.Claim;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.StoredRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All records of one kind. */
final class KindTable {
    private final RecordKind kind;
    private final Columns columns;
    private final List<RowOrder> orders;
    private final Map<String, TenantRows> byTenant = new HashMap<>();
    private final DueRows due;

    KindTable(RecordKind kind) {
        this.kind = kind;
        this.columns = new Columns(kind);
        this.orders = orders(kind, columns);
        this.due = kind.claimable() ? DueRows.by(columns.of(RecordKind.DUE)) : DueRows.none();
    }

    RecordKind kind() {
        return kind;
    }

    /** The same records as another kind that declares at least the same attributes. */
    KindTable as(RecordKind larger) {
        KindTable table = new KindTable(larger);
        byTenant.values().forEach(rows -> rows.each(row -> table.put(columns.record(row))));
        return table;
    }

    /** The version of a record, 0 where there is none. */
    long version(RecordKey key) {
        return row(key).map(row -> row.version).orElse(0L);
    }

    Optional<StoredRecord> find(RecordKey key) {
        return row(key).map(columns::record);
    }

    void owned(String tenant, String owner, Consumer<StoredRecord> each) {
        rows(tenant).ifPresent(rows -> rows.owned(owner, row -> each.accept(columns.record(row))));
    }

    RecordPage query(RecordQuery query) {
        Selection selection = new Selection(query, columns);
        return rows(query.tenant()).map(rows -> page(rows, selection)).orElse(new RecordPage(List.of(), false));
    }

    /** Throws unless the record fits the kind. */
    void requireFits(StoredRecord record) {
        columns.row(record);
    }

    void put(StoredRecord record) {
        Row row = columns.row(record);
        TenantRows rows = byTenant.computeIfAbsent(row.tenant, tenant -> new TenantRows(orders));
        Optional<Row> before = rows.find(row.id);
        before.ifPresentOrElse(known -> rows.replace(known, row), () -> rows.add(row));
        before.ifPresent(due::remove);
        due.add(row);
    }

    void delete(RecordKey key) {
        Row row = row(key).orElseThrow();
        Objects.requireNonNull(byTenant.get(key.tenant())).remove(row);
        due.remove(row);
    }

    List<StoredRecord> claim(Claim claim) {
        require(kind.claimable(), "records of kind '%s' are never due", kind.name());
        List<StoredRecord> claimed = new ArrayList<>();
        for (Row row : due(claim)) {
            Row leased = row.raised(columns.of(RecordKind.DUE), claim.until());
            Objects.requireNonNull(byTenant.get(row.tenant)).replace(row, leased);
            due.remove(row);
            due.add(leased);
            claimed.add(columns.record(leased));
        }
        return claimed;
    }

    private List<Row> due(Claim claim) {
        if (claim.owners().isEmpty()) {
            return due.until(claim.now(), claim.limit());
        }
        List<Row> owned = new ArrayList<>();
        for (Claim.Owner owner : claim.owners()) {
            rows(owner.tenant()).ifPresent(rows -> rows.owned(owner.id(), owned::add));
        }
        return due.among(owned, claim.now(), claim.limit());
    }

    private Optional<Row> row(RecordKey key) {
        return rows(key.tenant()).flatMap(rows -> rows.find(key.id()));
    }

    private Optional<TenantRows> rows(String tenant) {
        return Optional.ofNullable(byTenant.get(tenant));
    }

    private RecordPage page(TenantRows rows, Selection selection) {
        List<Row> found = IndexWalk.cheapest(rows.indexes(), selection, columns).rows();
        found.sort(selection.direction());
        List<StoredRecord> page =
                found.stream().limit(selection.limit()).map(columns::record).toList();
        return new RecordPage(page, found.size() > page.size());
    }

    private static List<RowOrder> orders(RecordKind kind, Columns columns) {
        List<RowOrder> declared = kind.indexes().stream()
                .map(names -> RowOrder.by(names.stream().map(columns::of).toList()))
                .toList();
        boolean byOwner = declared.stream().anyMatch(order -> order.column(0) == Columns.OWNER);
        Stream<RowOrder> standing = byOwner
                ? Stream.of(RowOrder.by(List.of()))
                : Stream.of(RowOrder.by(List.of()), RowOrder.by(List.of(Columns.OWNER)));
        return Stream.concat(standing, declared.stream()).distinct().toList();
    }
}
