package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server says of itself: version, durability, memory. */
final class ServerSettings {
    private static final String POSTGRES = """
            SELECT name, current_setting(name) FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit',
                'full_page_writes', 'wal_sync_method', 'wal_level', 'shared_buffers', 'max_wal_size',
                'checkpoint_timeout', 'commit_delay', 'max_connections', 'default_transaction_isolation',
                'autovacuum')
            ORDER BY name""";
    private static final String MARIADB = """
            SELECT lower(variable_name), variable_value FROM information_schema.global_variables
            WHERE variable_name IN ('innodb_flush_log_at_trx_commit', 'innodb_doublewrite', 'innodb_flush_method',
                'log_bin', 'sync_binlog', 'innodb_buffer_pool_size', 'innodb_log_file_size', 'max_connections',
                'tx_isolation', 'transaction_isolation')
            ORDER BY 1""";
    private static final String H2 = """
            SELECT setting_name, setting_value FROM information_schema.settings
            WHERE setting_name IN ('WRITE_DELAY', 'CACHE_SIZE', 'info.FILE_FORMAT', 'MODE', 'DEFAULT_LOCK_TIMEOUT')
            ORDER BY 1""";

    private ServerSettings() {}

    static Map<String, String> of(Target target) throws SQLException {
        try (Connection connection = target.connect()) {
            Map<String, String> settings = new LinkedHashMap<>();
            settings.put("database", connection.getMetaData().getDatabaseProductName());
            settings.put("version", connection.getMetaData().getDatabaseProductVersion());
            settings.put(
                    "driver",
                    connection.getMetaData().getDriverName() + " "
                            + connection.getMetaData().getDriverVersion());
            settings.put("pool", target.connections() + " connections for each entrant");
            read(connection, sql(target.vendor()), settings);
            return settings;
        }
    }

    private static String sql(Vendor vendor) {
        return switch (vendor) {
            case POSTGRES -> POSTGRES;
            case MARIADB -> MARIADB;
            case H2 -> H2;
        };
    }

    private static void read(Connection connection, String sql, Map<String, String> settings) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                settings.put(row.getString(1), row.getString(2));
            }
        }
    }
}
