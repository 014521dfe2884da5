package dev.oms.port;

import dev.oms.command.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of entity that is stored: its name, its type and the attributes by which it is found.
 *
 * @param indexes attribute lists that queries filter and sort by
 */
public record Kind<E extends Entity>(
        String name, Class<E> type, List<Attribute<E>> attributes, List<List<String>> indexes) {
    public Kind {
        attributes = List.copyOf(attributes);
        indexes = List.copyOf(indexes);
    }

    /** The Java type of an attribute's value. */
    public enum Type {
        /** String of at most 255 characters. */
        TEXT,
        /** Long. */
        INTEGER,
        /** BigDecimal. */
        DECIMAL,
        /** Boolean. */
        BOOLEAN,
        /** Instant, to the microsecond. */
        INSTANT
    }

    /** A value that an entity can be found by; empty where the entity has none. */
    public record Attribute<E extends Entity>(String name, Type type, Function<E, Optional<?>> value) {}
}
