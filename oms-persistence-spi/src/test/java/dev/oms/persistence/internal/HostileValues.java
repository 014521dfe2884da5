package dev.oms.persistence.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Values of any type that a command is made of, as somebody would send them who means harm or knows no better. */
final class HostileValues {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud83c",
            "\udf75x",
            "\n",
            "a\tb",
            "'; DROP TABLE oms_order; --",
            "\"",
            "\\",
            "%",
            "_",
            "{fn now()}",
            "${jndi:ldap://x/y}",
            "../../x",
            "O/1",
            "-F1",
            "O-F0",
            "O-F99999999999",
            "O-F-1",
            "null",
            "\u202Egpj",
            "é",
            "é",
            "0",
            "-1",
            "1e999999999",
            "0.0000000001",
            "NaN",
            "999999999999999999999999",
            "4.90",
            "EUR",
            "XXX",
            "DE",
            "zz",
            "web",
            "x".repeat(101),
            "x".repeat(300),
            "🍵".repeat(2_000));

    private final Garbage garbage;
    private final List<String> known;

    /** @param known texts that name something which is there */
    HostileValues(Garbage garbage, List<String> known) {
        this.garbage = garbage;
        this.known = known;
    }

    Object of(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return record(plain);
        }
        if (plain.isSealed()) {
            return of(garbage.oneOf(List.of(plain.getPermittedSubclasses())));
        }
        return plain.isEnum() ? constant(plain) : simple(plain);
    }

    private Object constant(Class<?> type) {
        return garbage.below(20) == 19 ? null : garbage.oneOf(List.of(type.getEnumConstants()));
    }

    private Object simple(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "String" -> text();
            case "int", "Integer" -> (int) number();
            case "long", "Long" -> number();
            case "boolean" -> garbage.below(2) == 1;
            case "double" -> garbage.oneOf(List.of(0.0, -0.0, 91.0, 1e300, Double.NaN, Double.NEGATIVE_INFINITY));
            case "Currency" -> Currency.getInstance(garbage.oneOf(List.of("EUR", "JPY", "KWD", "XXX")));
            case "BigDecimal" -> new BigDecimal(garbage.oneOf(List.of("0", "-1", "1E+900", "1E-900", "4.90")));
            case "Instant" ->
                garbage.oneOf(List.of(Instant.EPOCH, Instant.MIN, Instant.MAX, Instant.parse("2026-03-02T09:00:00Z")));
            case "LocalDate" ->
                garbage.oneOf(List.of(LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX, LocalDate.of(2026, 3, 2)));
            case "Duration" ->
                garbage.oneOf(List.of(
                        Duration.ZERO, Duration.ofSeconds(-1), Duration.ofSeconds(Long.MAX_VALUE), Duration.ofDays(1)));
            default -> throw new AssertionError("a type that this test does not know: " + type);
        };
    }

    String text() {
        return switch (garbage.below(8)) {
            case 0 -> garbage.chars();
            case 1 -> garbage.oneOf(NASTY);
            case 2 -> garbage.oneOf(known) + garbage.oneOf(NASTY);
            case 3 -> garbage.below(8) == 0 ? null : "";
            default -> garbage.oneOf(known);
        };
    }

    long number() {
        return switch (garbage.below(4)) {
            case 0 -> garbage.number();
            case 1 ->
                garbage.oneOf(List.of(
                        -1L, 0L, (long) Integer.MAX_VALUE, (long) Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE));
            default -> 1 + garbage.below(5);
        };
    }

    private Object collection(Class<?> raw, Type[] elements) throws ReflectiveOperationException {
        int size = garbage.oneOf(List.of(1, 0, 1, 2, 3, 1));
        if (raw == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(of(elements[0]), java.util.Objects.requireNonNullElse(of(elements[1]), ""));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // The copies that constructors make want no nulls; that is the language's refusal, not the library's.
            Object element = of(elements[0]);
            if (element != null) {
                list.add(element);
            }
        }
        return raw == Set.class ? new HashSet<>(list) : list;
    }

    private Object record(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = of(components[i].getGenericType());
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw e;
        }
    }
}
