package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.port.Kind;
import java.math.BigDecimal;
import java.time.Instant;

/** Values of index attributes: as a query may give them, as a record holds them, and as text in a cursor. */
final class AttributeText {
    private AttributeText() {}

    /** The value as records hold it; one of another type is refused. */
    static Object stored(String attribute, Kind.Type type, Object given) {
        if (type == Kind.Type.INTEGER && given instanceof Integer number) {
            return number.longValue();
        }
        if (given instanceof Instant instant && type == Kind.Type.INSTANT) {
            return Micros.of(instant);
        }
        require(
                javaType(type).isInstance(given),
                "%s is compared with a %s, not with the %s %s",
                attribute,
                javaType(type).getSimpleName(),
                given.getClass().getSimpleName(),
                given);
        return given;
    }

    static String write(Object value) {
        return value.toString();
    }

    static Object read(Kind.Type type, String text) {
        return switch (type) {
            case TEXT -> text;
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case INSTANT -> Instant.parse(text);
        };
    }

    private static Class<?> javaType(Kind.Type type) {
        return switch (type) {
            case TEXT -> String.class;
            case INTEGER -> Long.class;
            case DECIMAL -> BigDecimal.class;
            case BOOLEAN -> Boolean.class;
            case INSTANT -> Instant.class;
        };
    }
}
