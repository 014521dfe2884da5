package dev.oms.jdbc;

import java.time.Instant;

/** Deletes old request ids, a bite at a time, in transactions of its own. */
final class Forgetting {
    private final Dialect dialect;
    private final Tables tables;
    private final Connections connections;
    private final Attempts attempts;

    /** @param connections the store's own: this is no part of a host's transaction */
    Forgetting(Dialect dialect, Tables tables, Connections connections, Attempts attempts) {
        this.dialect = dialect;
        this.tables = tables;
        this.connections = connections;
        this.attempts = attempts;
    }

    int requests(String tenant, Instant before, int limit) {
        Sql old = new Sql("tenant = ? AND answered_at < ?", tenant, before);
        Sql deletion = dialect.deletion(tables.request(), old, limit);
        return attempts.at(
                "forgetting request ids",
                () -> connections.atomic(connection -> deletion.changed(connection, dialect)));
    }
}
