package dev.oms.jdbc;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The log of events. A commit only inserts them; whoever reads next numbers what has been committed since. So positions
 * follow the order of commits without gaps, and no commit waits for a counter.
 */
final class EventLog {
    static final List<Column> APPENDED = List.of(
            Column.tenant(),
            Column.id("owner"),
            Column.text("subject_kind"),
            Column.id("subject_id"),
            Column.integer("version"),
            Column.text("type"),
            Column.instant("happened_at"),
            Column.text("actor"),
            Column.id("request"),
            Column.longText("note"),
            Column.longText("body"),
            Column.text("seal"));
    private static final int BITE = 10_000;

    private final Dialect dialect;
    private final Tables tables;
    private final Connections connections;
    private final Attempts attempts;
    private final Change numbering;
    private final Change advance;

    /** @param connections the store's own: an event that its host has not committed is no event yet */
    EventLog(Dialect dialect, Tables tables, Connections connections, Attempts attempts) {
        this.dialect = dialect;
        this.tables = tables;
        this.connections = connections;
        this.attempts = attempts;
        List<Column> id = List.of(Column.integer("id"));
        this.numbering = dialect.changes().overwrite(tables.event(), List.of(Column.integer("position")), id);
        this.advance = dialect.changes().overwrite(tables.sequencer(), List.of(Column.integer("last_position")), id);
    }

    List<EventRecord> events(EventLookup lookup) {
        if (anyUnnumbered()) {
            numberAll();
        }
        return attempts.at("reading events", () -> connections.single(c -> page(c, lookup)));
    }

    private boolean anyUnnumbered() {
        return attempts.at(
                "looking for new events",
                () -> connections.single(
                        connection -> !ids(connection, anUnnumbered()).isEmpty()));
    }

    private List<Long> ids(Connection connection, Sql sql) throws SQLException {
        return sql.rows(connection, dialect, row -> row.getLong(1));
    }

    Sql anUnnumbered() {
        return new Sql("SELECT id FROM " + tables.event() + " WHERE position IS NULL LIMIT 1");
    }

    /** Events that are committed and have no position yet; those still uncommitted are passed over, not waited for. */
    Sql unnumbered() {
        return new Sql("SELECT id FROM " + tables.event() + " WHERE position IS NULL ORDER BY id LIMIT " + BITE);
    }

    private void numberAll() {
        int numbered = BITE;
        while (numbered == BITE) {
            numbered = attempts.repeatably("numbering events", () -> connections.atomic(this::number));
        }
    }

    private int number(Connection connection) throws SQLException {
        // The lock comes first and by itself: what is read after it includes all that the last numberer has done.
        long last = new Sql("SELECT last_position FROM " + tables.sequencer() + " WHERE id = 1 FOR UPDATE")
                .rows(connection, dialect, row -> row.getLong(1))
                .get(0);
        List<Object[]> numbers = new ArrayList<>();
        for (Long id : ids(connection, unnumbered())) {
            numbers.add(new Object[] {last + numbers.size() + 1, id});
        }
        if (!numbers.isEmpty()) {
            Object[] head = {last + numbers.size(), 1L};
            dialect.apply(new Already(connection), List.of(numbering.of(numbers), advance.of(List.<Object[]>of(head))));
        }
        return numbers.size();
    }

    private List<EventRecord> page(Connection connection, EventLookup lookup) throws SQLException {
        return page(lookup).rows(connection, dialect, this::event);
    }

    Sql page(EventLookup lookup) {
        Sql sql = new Sql("""
                SELECT position, tenant, owner, subject_kind, subject_id, version, type, happened_at, actor, request,
                       note, body, seal""");
        if (lookup.owners().isEmpty()) {
            sql.add(" FROM " + tables.event() + " WHERE tenant = ?", lookup.tenant());
        } else {
            sql.add(dialect.from(tables.event(), lookup.tenant(), "owner", lookup.owners()));
        }
        return sql.add(" AND position > ? ORDER BY position LIMIT ?", lookup.after(), lookup.limit());
    }

    private EventRecord event(ResultSet row) throws SQLException {
        EventAppend event = new EventAppend(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getLong(6),
                row.getString(7),
                dialect.instant(row, 8).orElseThrow(),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
        return new EventRecord(row.getLong(1), row.getString(2), event);
    }
}
