package dev.oms.internal.engine;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiConsumer;

/** The components of a record type, in the order of their names, looked up once. */
final class Components {
    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final String type;
    private final String[] names;
    private final Method[] accessors;

    private Components(Class<?> record) {
        RecordComponent[] sorted = record.getRecordComponents();
        Arrays.sort(sorted, Comparator.comparing(RecordComponent::getName));
        type = record.getSimpleName();
        names = Arrays.stream(sorted).map(RecordComponent::getName).toArray(String[]::new);
        accessors = Arrays.stream(sorted).map(RecordComponent::getAccessor).toArray(Method[]::new);
    }

    static Components of(Class<?> record) {
        return KNOWN.get(record);
    }

    /** The simple name, under which commands and effects are stored as well. */
    String type() {
        return type;
    }

    void forEach(Record value, BiConsumer<String, Object> action) {
        for (int i = 0; i < names.length; i++) {
            action.accept(names[i], value(value, accessors[i]));
        }
    }

    private static Object value(Record value, Method accessor) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record shows its components: " + accessor, e);
        }
    }
}
