package dev.oms.jdbc;

import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.port.Persistence;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Persistence in the host's database: H2, PostgreSQL or MariaDB, whichever the data source leads to. Immutable; each
 * method answers other options.
 */
public final class JdbcPersistence {
    private final DataSource source;
    private final Optional<HostConnection> host;
    private final Names names;
    private final UpgradeMode upgrade;
    private final boolean grouping;

    private JdbcPersistence(
            DataSource source, Optional<HostConnection> host, Names names, UpgradeMode upgrade, boolean grouping) {
        this.source = source;
        this.host = host;
        this.names = names;
        this.upgrade = upgrade;
        this.grouping = grouping;
    }

    /** Persistence in tables {@code oms_…} in the connection's schema, which it creates and upgrades. */
    public static Persistence of(DataSource source) {
        return on(source).build();
    }

    /** Options to change; as they stand: tables {@code oms_…} in the connection's schema, upgraded automatically. */
    public static JdbcPersistence on(DataSource source) {
        return new JdbcPersistence(source, Optional.empty(), new Names("", "oms_"), UpgradeMode.AUTOMATIC, true);
    }

    /**
     * Options for a store that reads, commits and claims inside the host's own transactions: when the host rolls back,
     * nothing remains. A deadlock ends the host's transaction and is the host's to repeat.
     *
     * @param source for what is no part of a host's transaction: preparing the schema, and numbering and reading
     *     committed events
     */
    public static JdbcPersistence joining(DataSource source, HostConnection host) {
        return new JdbcPersistence(source, Optional.of(host), new Names("", "oms_"), UpgradeMode.AUTOMATIC, true);
    }

    /** The schema for the tables, created where it is missing; on MariaDB a database. */
    public JdbcPersistence schema(String schema) {
        return new JdbcPersistence(source, host, new Names(schema, names.prefix()), upgrade, grouping);
    }

    /** What the name of every table begins with, at most 12 characters. */
    public JdbcPersistence tablePrefix(String prefix) {
        return new JdbcPersistence(source, host, new Names(names.schema(), prefix), upgrade, grouping);
    }

    /** What a start may do to the schema. */
    public JdbcPersistence upgrade(UpgradeMode mode) {
        return new JdbcPersistence(source, host, names, mode, grouping);
    }

    /**
     * Every read and every commit on a connection of its own caller. As it stands, callers that come at the same moment
     * share one: so a data source whose connections depend on the thread that asks, such as one that routes by tenant,
     * needs this option.
     */
    public JdbcPersistence oneByOne() {
        return new JdbcPersistence(source, host, names, upgrade, false);
    }

    /** Prepares the schema and opens the persistence. */
    public Persistence build() {
        return RecordPersistence.of(recordStore());
    }

    /** The record store by itself, for tools and tests that need no engine. */
    public RecordStore recordStore() {
        return new JdbcRecordStore(this);
    }

    DataSource source() {
        return source;
    }

    Optional<HostConnection> host() {
        return host;
    }

    Names names() {
        return names;
    }

    UpgradeMode upgrade() {
        return upgrade;
    }

    boolean grouping() {
        return grouping;
    }
}
