package dev.oms.persistence.memory;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of one kind and one tenant, in the order of each index. */
final class TenantRows {
    private final List<SortedRows> indexes;
    private final SortedRows byId;
    private final SortedRows byOwner;

    /** The orders must hold one by id alone, and one that begins with the owner. */
    TenantRows(List<RowOrder> orders) {
        this.indexes = orders.stream().map(SortedRows::new).toList();
        this.byId = beginningWith(Columns.ID);
        this.byOwner = beginningWith(Columns.OWNER);
    }

    List<SortedRows> indexes() {
        return indexes;
    }

    Optional<Row> find(String id) {
        return byId.at(byId.after(row -> row.id.compareTo(id) < 0)).filter(row -> row.id.equals(id));
    }

    void each(Consumer<Row> visitor) {
        byId.visit(new SortedRows.Place(0, 0), byId.after(row -> true), row -> {
            visitor.accept(row);
            return true;
        });
    }

    void owned(String owner, Consumer<Row> each) {
        SortedRows.Place from = byOwner.after(row -> row.owner.compareTo(owner) < 0);
        SortedRows.Place to = byOwner.after(row -> row.owner.compareTo(owner) <= 0);
        byOwner.visit(from, to, row -> {
            each.accept(row);
            return true;
        });
    }

    void add(Row row) {
        indexes.forEach(index -> index.add(row));
    }

    void replace(Row before, Row after) {
        indexes.forEach(index -> index.replace(before, after));
    }

    void remove(Row row) {
        indexes.forEach(index -> index.remove(row));
    }

    private SortedRows beginningWith(int column) {
        return indexes.stream()
                .filter(index -> index.order().column(0) == column)
                .findFirst()
                .orElseThrow();
    }
}
