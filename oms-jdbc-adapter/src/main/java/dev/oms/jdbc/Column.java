package dev.oms.jdbc;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.IndexAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A column of one of our tables. Values are checked here and not left to the database: MariaDB outside of strict mode
 * would cut or clamp them.
 *
 * @param name as it stands in SQL, quoted where it has to be
 * @param length most characters of a text
 */
record Column(String name, SqlType type, int length) {
    static final int TENANT_LENGTH = 100;
    static final int ID_LENGTH = 150;
    static final int TEXT_LENGTH = 255;
    private static final int DECIMAL_SCALE = 6;
    private static final int DECIMAL_DIGITS_BEFORE_POINT = 20;
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999Z");

    static Column tenant() {
        return new Column("tenant", SqlType.TEXT, TENANT_LENGTH);
    }

    static Column id(String name) {
        return new Column(name, SqlType.TEXT, ID_LENGTH);
    }

    static Column text(String name) {
        return new Column(name, SqlType.TEXT, TEXT_LENGTH);
    }

    static Column longText(String name) {
        return new Column(name, SqlType.LONG_TEXT, Integer.MAX_VALUE);
    }

    static Column integer(String name) {
        return new Column(name, SqlType.INTEGER, 0);
    }

    static Column instant(String name) {
        return new Column(name, SqlType.INSTANT, 0);
    }

    static Column of(IndexAttribute attribute, String quoted) {
        return new Column(quoted, SqlType.of(attribute.type()), TEXT_LENGTH);
    }

    /** The value as it will be stored; throws where the column cannot hold it. */
    Object fitting(Object value) {
        return switch (type) {
            case TEXT, LONG_TEXT -> fittingText(typed(value, String.class));
            case INTEGER -> typed(value, Long.class);
            case BOOLEAN -> typed(value, Boolean.class);
            case DECIMAL -> fittingDecimal(typed(value, BigDecimal.class));
            case INSTANT -> fittingInstant(typed(value, Instant.class));
        };
    }

    private <T> T typed(Object value, Class<T> java) {
        if (!java.isInstance(value)) {
            throw new InvariantViolation(name + " takes a " + java.getSimpleName() + ", not " + value);
        }
        return java.cast(value);
    }

    private String fittingText(String value) {
        if (value.length() > length) {
            throw new InvariantViolation(
                    "%s takes at most %d characters, not %d".formatted(name, length, value.length()));
        }
        return value;
    }

    private BigDecimal fittingDecimal(BigDecimal value) {
        // Most have few digits as they stand; zeros at the end do not count.
        require(
                fits(value) || fits(value.stripTrailingZeros()),
                "%s takes at most 20 digits before and 6 after the point, not %s",
                name,
                value);
        return value;
    }

    private static boolean fits(BigDecimal value) {
        return value.scale() <= DECIMAL_SCALE && value.precision() - value.scale() <= DECIMAL_DIGITS_BEFORE_POINT;
    }

    private Instant fittingInstant(Instant value) {
        require(
                !value.isBefore(EARLIEST) && !value.isAfter(LATEST),
                "%s takes the years 1 to 9999, not %s",
                name,
                value);
        return value.truncatedTo(ChronoUnit.MICROS);
    }
}
