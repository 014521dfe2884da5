package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.Claim;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.StoredRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The table of one kind: its columns and the statements that change its rows. */
final class KindTable {
    private static final Set<String> TAKEN = Set.of("tenant", RecordKind.ID, RecordKind.OWNER, "version", "body");
    private static final List<Column> KEY = List.of(Column.tenant(), Column.id(RecordKind.ID));

    private final RecordKind kind;
    private final String table;
    private final Map<String, Column> attributes = new LinkedHashMap<>();
    private final Change insert;
    private final Change update;
    private final Change delete;
    private final Change lease;

    KindTable(RecordKind kind, Names names, Dialect dialect) {
        this.kind = kind;
        this.table = names.table(dialect, kind.name());
        for (IndexAttribute attribute : kind.attributes()) {
            require(!TAKEN.contains(attribute.name()), "every kind has a column '%s' already", attribute.name());
            attributes.put(attribute.name(), Column.of(attribute, dialect.quoted(attribute.name())));
        }
        Changes changes = dialect.changes();
        this.insert = changes.insert(table, columns(), KEY);
        this.update = changes.update(table, state(), KEY);
        this.delete = changes.delete(table, KEY);
        this.lease = changes.update(table, List.of(Column.instant(RecordKind.DUE), Column.integer("version")), KEY);
    }

    RecordKind kind() {
        return kind;
    }

    String name() {
        return kind.name();
    }

    /** The table as it stands in a statement. */
    String table() {
        return table;
    }

    /** Attribute columns by attribute name, in the order of their declaration. */
    Map<String, Column> attributes() {
        return attributes;
    }

    /** The column by which a query names an attribute, the owner or the id. */
    Column queryable(String attribute) {
        if (attribute.equals(RecordKind.ID) || attribute.equals(RecordKind.OWNER)) {
            return Column.id(attribute);
        }
        return Optional.ofNullable(attributes.get(attribute))
                .orElseThrow(() -> new InvariantViolation(
                        name() + " has no attribute '" + attribute + "' but " + attributes.keySet()));
    }

    /** Every column, keys first. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>(KEY);
        columns.addAll(state());
        return columns;
    }

    /** The names of every column, without quotes. */
    List<String> names() {
        List<String> names = new ArrayList<>(List.of("tenant", RecordKind.ID, RecordKind.OWNER, "version", "body"));
        names.addAll(attributes.keySet());
        return names;
    }

    /** Every change of its rows that a batch may make, in the order in which all batches do. */
    List<Change> changes() {
        return List.of(insert, update, delete);
    }

    Change.Rows inserting(List<StoredRecord> records) {
        return insert.of(records.stream().map(this::whole).toList());
    }

    Change.Rows updating(List<StoredRecord> records) {
        return update.of(records.stream().map(this::replacement).toList());
    }

    /** @param keys tenant, id and expected version of each */
    Change.Rows deleting(List<Object[]> keys) {
        return delete.of(keys);
    }

    /** The condition for records of the owner that a claim names; nothing where it names none. */
    static Sql ownedAsIn(Claim claim) {
        Sql owned = new Sql("");
        claim.owners().forEach(owner -> owned.add("AND tenant = ? AND owner = ? ", owner.tenant(), owner.id()));
        return owned;
    }

    /** @param taken records with the due time and the version that a claim gives them */
    Change.Rows leasing(List<StoredRecord> taken) {
        return lease.of(taken.stream().map(KindTable::lease).toList());
    }

    private static Object[] lease(StoredRecord taken) {
        RecordKey key = taken.key();
        Object due = taken.attributes().get(RecordKind.DUE);
        return new Object[] {due, taken.version(), key.tenant(), key.id(), taken.version() - 1};
    }

    private List<Column> state() {
        List<Column> state = new ArrayList<>();
        state.add(Column.id(RecordKind.OWNER));
        state.add(Column.integer("version"));
        state.add(Column.longText("body"));
        state.addAll(attributes.values());
        return state;
    }

    private Object[] whole(StoredRecord record) {
        List<Object> row = new ArrayList<>();
        row.add(record.key().tenant());
        row.add(record.key().id());
        addState(row, record);
        return row.toArray();
    }

    private Object[] replacement(StoredRecord record) {
        List<Object> row = new ArrayList<>();
        addState(row, record);
        row.add(record.key().tenant());
        row.add(record.key().id());
        row.add(record.version() - 1);
        return row.toArray();
    }

    private void addState(List<Object> row, StoredRecord record) {
        Map<String, Object> given = record.attributes();
        row.add(record.owner());
        row.add(record.version());
        row.add(record.body());
        int known = 0;
        for (String attribute : attributes.keySet()) {
            Object value = given.get(attribute);
            known += value == null ? 0 : 1;
            row.add(value);
        }
        require(known == given.size(), "%s has the attributes %s, not %s", name(), attributes.keySet(), given.keySet());
    }
}
