package dev.oms.jdbc;

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
 * @param fingerprint changes when the step does, whatever the tables are called
 */
record Migration(String version, String description, int fingerprint, boolean transactional, List<String> statements)
        implements JavaMigration {
    Migration {
        statements = List.copyOf(statements);
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(version);
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
