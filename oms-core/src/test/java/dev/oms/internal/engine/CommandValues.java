package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Command;
import dev.oms.common.Nullable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Commands of any type with one element in every collection, in which some values are others than usual. */
final class CommandValues {
    private final int variant;
    private final Change change;
    private int kinds = 1;
    private final Set<Class<?>> around = new HashSet<>();

    private CommandValues(int variant, Change change) {
        this.variant = variant;
        this.change = change;
    }

    /**
     * Where in a command a value stands.
     *
     * @param variant which kind of a value stands where there are several
     * @param path as in refusals
     */
    record Place(Class<?> command, int variant, String path) {}

    /** Puts another value where one stands. */
    private interface Change {
        @Nullable
        Object at(String path, Class<?> type, Object usual);
    }

    /** Where, in any variant of a command, values of such types stand. */
    static Stream<Place> places(Class<?> command, Predicate<Class<?>> wanted) {
        List<Place> places = new ArrayList<>();
        int variants = 1;
        for (int variant = 0; variant < variants; variant++) {
            int current = variant;
            CommandValues values = new CommandValues(variant, (path, type, usual) -> {
                if (wanted.test(type)) {
                    places.add(new Place(command, current, path));
                }
                return usual;
            });
            values.of(command, "");
            variants = Math.max(variants, values.kinds);
        }
        return places.stream();
    }

    /** The command with another value at a place; or what its constructor says to that. */
    static Command<?> with(Place place, @Nullable Object other) {
        Change change = (path, type, usual) -> path.equals(place.path()) ? other : usual;
        return (Command<?>) new CommandValues(place.variant(), change).of(place.command(), "");
    }

    private @Nullable Object of(Type type, String path) {
        return type instanceof ParameterizedType collection
                ? change.at(path, (Class<?>) collection.getRawType(), collection(collection, path))
                : change.at(path, (Class<?>) type, plain((Class<?>) type, path));
    }

    private Object plain(Class<?> plain, String path) {
        if (plain.equals(String.class)) {
            return "x";
        }
        if (plain.isRecord()) {
            return record(plain, path);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.equals(Duration.class)) {
            return Duration.ofMinutes(1);
        }
        if (plain.equals(Instant.class)) {
            return Instant.EPOCH;
        }
        if (plain.equals(LocalDate.class)) {
            return LocalDate.EPOCH;
        }
        if (plain.equals(Currency.class)) {
            return Currency.getInstance("EUR");
        }
        if (plain.isSealed()) {
            return kind(plain, path);
        }
        return number(plain);
    }

    /** What is made of its like, as conditions are, holds of these only such as are made of others. */
    private Object kind(Class<?> sealed, String path) {
        List<Class<?>> all = List.of(sealed.getPermittedSubclasses());
        kinds = Math.max(kinds, all.size());
        if (!around.add(sealed)) {
            return plain(simplest(all, sealed), path);
        }
        try {
            return plain(all.get(variant % all.size()), path);
        } finally {
            around.remove(sealed);
        }
    }

    private static Class<?> simplest(List<Class<?>> kinds, Class<?> sealed) {
        return kinds.stream()
                .filter(kind -> Stream.of(kind.getRecordComponents())
                        .noneMatch(each -> each.getGenericType().getTypeName().contains(sealed.getName())))
                .findFirst()
                .orElseThrow();
    }

    private static Object number(Class<?> type) {
        if (type.equals(int.class) || type.equals(Integer.class)) {
            return 1;
        }
        if (type.equals(boolean.class)) {
            return true;
        }
        if (type.equals(double.class)) {
            return 1.0;
        }
        if (type.equals(BigDecimal.class)) {
            return BigDecimal.ONE;
        }
        assertThat(type).as("a type that this test knows").isIn(long.class, Long.class);
        return 1L;
    }

    /** Such as take null as well: what a command makes of it is for the command. */
    private Object collection(ParameterizedType type, String path) {
        Type[] elements = type.getActualTypeArguments();
        if (type.getRawType().equals(List.class)) {
            return Collections.singletonList(of(elements[0], path + "[0]"));
        }
        if (type.getRawType().equals(Set.class)) {
            return Collections.singleton(of(elements[0], path + "[]"));
        }
        assertThat(type.getRawType()).as("a type that this test knows").isEqualTo(Map.class);
        return elements[0].equals(Currency.class)
                ? Collections.singletonMap(Currency.getInstance("EUR"), of(elements[1], path + "[EUR]"))
                : Collections.singletonMap("key", of(elements[1], path + "[key]"));
    }

    private Object record(Class<?> type, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Stream.of(components)
                .map(each -> of(each.getGenericType(), joined(path, each.getName())))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new AssertionError(type + " at " + path, e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type + " at " + path, e);
        }
    }

    private static String joined(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
