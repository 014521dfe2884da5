package dev.oms.jdbc;

import dev.oms.common.Nullable;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * One step of the schema. Every statement may be repeated, because two of the databases cannot roll back DDL: after a
 * crash in the middle the step simply runs again.
 *
 * @param version empty for a repeatable step
 * @param fingerprint changes when the step does, whatever the tables are called
 */
record Migration(String version, String description, int fingerprint, boolean transactional, List<String> statements)
        implements JavaMigration {
    Migration {
        statements = List.copyOf(statements);
    }

    /** A step that is taken after all others, and again whenever its fingerprint changes. */
    static Migration repeatable(String description, int fingerprint, boolean transactional, List<String> statements) {
        return new Migration("", description, fingerprint, transactional, statements);
    }

    @Override
    public @Nullable MigrationVersion getVersion() {
        return version.isEmpty() ? null : MigrationVersion.fromVersion(version);
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public Integer getChecksum() {
        return fingerprint;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return transactional;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }
}
