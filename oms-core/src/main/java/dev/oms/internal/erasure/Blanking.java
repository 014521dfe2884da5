package dev.oms.internal.erasure;

import dev.oms.common.Address;
import dev.oms.common.Personal;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Takes out of values whatever is declared as {@link Personal}, at any depth. */
final class Blanking {
    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Blanking() {}

    /** The value without what is personal; itself where there is nothing. */
    @SuppressWarnings("unchecked") // a blanked value is of the same class
    static <T> T of(T value) {
        return (T) blanked(value);
    }

    private static Object blanked(Object value) {
        if (value instanceof List<?> list) {
            return each(list);
        }
        return value instanceof Record record ? SHAPES.get(record.getClass()).blanked(record) : value;
    }

    private static List<?> each(List<?> list) {
        List<Object> next = new ArrayList<>(list.size());
        boolean changed = false;
        for (Object each : list) {
            Object blanked = blanked(each);
            changed |= blanked != each;
            next.add(blanked);
        }
        return changed ? next : list;
    }

    /** What remains of something personal. */
    private static Object remains(Object value) {
        if (value instanceof String text) {
            return text.isEmpty() ? text : "";
        }
        if (value instanceof Address address) {
            Address country = Address.inCountry(address.country());
            return country.equals(address) ? address : country;
        }
        if (value instanceof List<?> list) {
            // Of an address the country is left, of whatever else is told of a person nothing.
            return list.stream()
                    .filter(each -> !(each instanceof Record) || each instanceof Address)
                    .map(Blanking::remains)
                    .toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> left = new TreeMap<>();
            map.forEach((key, each) -> left.put(key, remains(each)));
            return left;
        }
        throw new IllegalStateException(
                "nobody has said what remains of a personal " + value.getClass().getName());
    }

    /** The components of a record type, and which of them are personal. */
    private record Shape(List<RecordComponent> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            List<RecordComponent> components = List.of(type.getRecordComponents());
            Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            try {
                return new Shape(components, type.getDeclaredConstructor(types));
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException("every record has its canonical constructor", e);
            }
        }

        Object blanked(Record value) {
            Object[] next = new Object[components.size()];
            boolean changed = false;
            for (int i = 0; i < next.length; i++) {
                Object before = component(value, i);
                next[i] = components.get(i).isAnnotationPresent(Personal.class)
                        ? remains(before)
                        : Blanking.blanked(before);
                changed |= !next[i].equals(before);
            }
            return changed ? rebuilt(next) : value;
        }

        private Object component(Record value, int place) {
            try {
                return components.get(place).getAccessor().invoke(value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(components.get(place) + " is stored and must be public", e);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(components.get(place) + " cannot be read", e);
            }
        }

        private Object rebuilt(Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (IllegalAccessException | InstantiationException e) {
                throw new IllegalStateException(constructor + " must be public", e);
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(constructor + " refuses to be without what is personal", e);
            }
        }
    }
}
