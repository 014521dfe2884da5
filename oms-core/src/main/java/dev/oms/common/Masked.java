package dev.oms.common;

import static dev.oms.common.InvariantViolation.require;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** The text form of a record that holds what belongs into no log: the usual one, with some components masked. */
public final class Masked {
    /** What stands in the place of something; where there is nothing, nothing is masked. */
    public static final String MASK = "***";

    private Masked() {}

    /** The record as text, these components masked; for {@code toString} of public records. */
    public static String text(Record value, String... secrets) {
        Set<String> masked = new HashSet<>(List.of(secrets));
        StringJoiner text = new StringJoiner(", ", value.getClass().getSimpleName() + "[", "]");
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object shown = masked.remove(component.getName()) ? mask(of(value, component)) : of(value, component);
            text.add(component.getName() + "=" + shown);
        }
        require(masked.isEmpty(), "%s has no %s", value.getClass().getName(), masked);
        return text.toString();
    }

    /** The mask, or nothing where there is nothing to be masked. */
    public static String mask(@Nullable Object value) {
        boolean nothing = value instanceof Collection<?> values ? values.isEmpty() : "".equals(value);
        return nothing ? "" : MASK;
    }

    private static @Nullable Object of(Record value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a public record shows its components: " + component, e);
        }
    }
}
