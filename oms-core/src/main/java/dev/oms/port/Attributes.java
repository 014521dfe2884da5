package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.common.Money;
import dev.oms.port.Kind.Attribute;
import dev.oms.port.Kind.Type;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** Attributes by the type of their value, for entities that always have one; an empty text is none. */
final class Attributes {
    private Attributes() {}

    static <E extends Entity> Attribute<E> text(String name, Function<E, String> value) {
        return new Attribute<>(
                name, Type.TEXT, value.andThen(text -> text.isEmpty() ? Optional.empty() : Optional.of(text)));
    }

    static <E extends Entity> Attribute<E> number(String name, Function<E, ? extends Number> value) {
        return new Attribute<>(name, Type.INTEGER, value.andThen(n -> Optional.of(n.longValue())));
    }

    static <E extends Entity> Attribute<E> amount(String name, Function<E, Money> value) {
        return new Attribute<>(name, Type.DECIMAL, value.andThen(money -> Optional.of(money.amount())));
    }

    static <E extends Entity> Attribute<E> flag(String name, Function<E, Boolean> value) {
        return new Attribute<>(name, Type.BOOLEAN, value.andThen(Optional::of));
    }

    static <E extends Entity> Attribute<E> instant(String name, Function<E, Instant> value) {
        return new Attribute<>(name, Type.INSTANT, value.andThen(Optional::of));
    }
}
