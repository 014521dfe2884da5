package dev.oms.examples.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Sets one unit aside by a single conditional UPDATE in auto-commit: less cannot be sent. */
final class OneUnit {
    private final DataSource source;
    private final String sql;

    /** @param source of connections in auto-commit */
    OneUnit(HandWrittenTables tables, DataSource source) {
        this.source = source;
        this.sql = tables.sql(PlainWriting.RESERVE);
    }

    boolean reserve(String sku) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setLong(1, 1);
            update.setString(2, sku);
            update.setLong(3, 1);
            return update.executeUpdate() == 1;
        }
    }
}
