package dev.oms.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Reads values out of columns. */
final class Values {
    private Values() {}

    /** The value of a column; empty where it is NULL. */
    static Optional<Object> read(Dialect dialect, ResultSet row, int at, SqlType type) throws SQLException {
        // Asked first, because some drivers' typed getters cannot answer NULL.
        if (row.getObject(at) == null) {
            return Optional.empty();
        }
        return Optional.of(present(dialect, row, at, type));
    }

    private static Object present(Dialect dialect, ResultSet row, int at, SqlType type) throws SQLException {
        return switch (type) {
            case TEXT, LONG_TEXT -> row.getString(at);
            case INTEGER -> row.getLong(at);
            case BOOLEAN -> row.getBoolean(at);
            case INSTANT -> dialect.instant(row, at);
            case DECIMAL -> shortest(row.getBigDecimal(at));
        };
    }

    /** A decimal column pads with zeros; nobody stored those. */
    private static BigDecimal shortest(BigDecimal padded) {
        BigDecimal stripped = padded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
