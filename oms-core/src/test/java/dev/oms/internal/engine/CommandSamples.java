package dev.oms.internal.engine;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Commands of any type with some value in every component, and many in every collection. */
final class CommandSamples {
    private static final int MANY = 12;

    private boolean backwards;
    private int number;
    private int plains;
    private int changed = -1;

    /** Sets and maps are filled from their end. */
    CommandSamples backwards() {
        backwards = true;
        return this;
    }

    /** The plain value at this place, counted from 1, is another one. */
    CommandSamples changing(int place) {
        changed = place;
        return this;
    }

    /** How many plain values there are. */
    int plains() {
        return plains;
    }

    /** A value of a type; types that have no certain text form are refused. */
    Object of(Type type) throws Exception {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw.isSealed()) {
            return of(raw.getPermittedSubclasses()[0]);
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[number++ % raw.getEnumConstants().length];
        }
        return plain(raw);
    }

    private Object plain(Class<?> type) throws Exception {
        plains++;
        return plains == changed ? other(type) : usual(type);
    }

    private Object other(Class<?> type) throws Exception {
        Object usual = usual(type);
        if (usual instanceof String text) {
            return text + "'";
        }
        if (usual instanceof Currency) {
            return Currency.getInstance("TRY");
        }
        if (usual instanceof Boolean) {
            return false;
        }
        if (usual instanceof Double) {
            return 2.5;
        }
        number += 1000;
        return usual(type);
    }

    private Object usual(Class<?> type) {
        number++;
        if (type == String.class) {
            return "text " + number * 7919 % 100;
        }
        if (type == Currency.class) {
            return List.of("EUR", "USD", "GBP", "JPY", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "AUD", "CAD").stream()
                    .map(Currency::getInstance)
                    .toList()
                    .get(number / 2 % MANY);
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == double.class) {
            return 1.5;
        }
        if (type == int.class || type == Integer.class) {
            return number;
        }
        if (type == long.class || type == Long.class) {
            return (long) number;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number, 1);
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(number);
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(number);
        }
        if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(number);
        }
        throw new AssertionError(type + " has no text form that is known to be the same everywhere");
    }

    private Object record(Class<?> type) throws Exception {
        List<Class<?>> types = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            types.add(component.getType());
            values.add(of(component.getGenericType()));
        }
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(values.toArray());
    }

    private Object collection(Class<?> raw, Type[] arguments) throws Exception {
        if (raw == List.class) {
            return new ArrayList<>(List.of(of(arguments[0]), of(arguments[0])));
        }
        if (raw == Set.class) {
            Set<Object> filled = new LinkedHashSet<>();
            inOrder(some(arguments[0])).forEach(filled::add);
            return filled;
        }
        if (raw == Map.class) {
            Map<Object, Object> filled = new LinkedHashMap<>();
            for (Object key : inOrder(some(arguments[0]))) {
                filled.put(key, one(arguments[1]));
            }
            return filled;
        }
        throw new AssertionError(raw + " is neither a list nor a set nor a map");
    }

    private static Object one(Type type) {
        if (type == Integer.class) {
            return 1;
        }
        return type == Long.class ? (Object) 1L : "1";
    }

    private List<Object> some(Type type) throws Exception {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            values.add(of(type));
        }
        return values;
    }

    private List<Object> inOrder(List<Object> values) {
        if (backwards) {
            Collections.reverse(values);
        }
        return values;
    }

    /** Where a value holds, at any depth, a set or map that is not in order. */
    static List<String> unsorted(Object value) throws Exception {
        List<String> found = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            found.addAll(unsortedAmong(map.keySet()));
            found.addAll(unsorted(List.copyOf(map.values())));
        } else if (value instanceof Set<?> set) {
            found.addAll(unsortedAmong(set));
        } else if (value instanceof Collection<?> list) {
            for (Object each : list) {
                found.addAll(unsorted(each));
            }
        } else if (value.getClass().isRecord()) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                unsorted(component.getAccessor().invoke(value)).forEach(each -> found.add(component + ": " + each));
            }
        }
        return found;
    }

    private static List<String> unsortedAmong(Set<?> set) {
        boolean natural = set.iterator().next() instanceof Comparable<?>;
        List<Object> inOrder = new ArrayList<>(set);
        inOrder.sort(natural ? null : Comparator.comparing(Object::toString));
        return inOrder.equals(new ArrayList<>(set)) ? List.of() : List.of(set.toString());
    }
}
