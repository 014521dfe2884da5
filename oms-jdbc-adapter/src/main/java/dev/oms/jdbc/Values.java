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
        return switch (type) {
            case TEXT, LONG_TEXT -> Optional.ofNullable(row.getString(at));
            case INTEGER -> unlessNull(row, row.getLong(at));
            case BOOLEAN -> unlessNull(row, row.getBoolean(at));
            case INSTANT -> dialect.instant(row, at).map(Object.class::cast);
            case DECIMAL -> Optional.ofNullable(row.getBigDecimal(at)).map(Values::shortest);
        };
    }

    private static Optional<Object> unlessNull(ResultSet row, Object value) throws SQLException {
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** A decimal column pads with zeros; nobody stored those. */
    private static BigDecimal shortest(BigDecimal padded) {
        BigDecimal stripped = padded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
