package dev.oms.internal.erasure;

import dev.oms.common.Actor;
import dev.oms.common.Address;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.GeoPoint;
import dev.oms.common.Personal;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds every component that holds text, at any depth of some types, and whether it is declared as personal. */
final class TextComponents {
    /** Text, and values that say who somebody is or where, wherever they stand. */
    private static final Set<Class<?>> TELLING = Set.of(
            String.class,
            Object.class,
            Address.class,
            AddressForm.class,
            GeoPoint.class,
            Actor.class,
            CustomerId.class);

    private final Set<Class<?>> seen = new HashSet<>();
    private final Map<String, Boolean> found = new TreeMap<>();

    private TextComponents() {}

    /** By {@code Type.component}; true where it is personal. What is personal as a whole is not looked into. */
    static Map<String, Boolean> of(Iterable<? extends Class<?>> types) {
        TextComponents components = new TextComponents();
        types.forEach(components::visit);
        return components.found;
    }

    private void visit(Class<?> type) {
        if (!seen.add(type)) {
            return;
        }
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                visit(permitted);
            }
        }
        if (type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                visit(type, component);
            }
        }
    }

    private void visit(Class<?> type, RecordComponent component) {
        if (component.isAnnotationPresent(Personal.class)) {
            found.put(name(type, component), true);
        } else if (holdsText(component.getGenericType())) {
            found.put(name(type, component), false);
        } else {
            visitType(component.getGenericType());
        }
    }

    private void visitType(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                visitType(argument);
            }
        } else if (type instanceof Class<?> raw && raw.getName().startsWith("dev.oms.")) {
            visit(raw);
        }
    }

    private static boolean holdsText(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                if (holdsText(argument)) {
                    return true;
                }
            }
            return false;
        }
        return type instanceof Class<?> raw && TELLING.contains(raw);
    }

    private static String name(Class<?> type, RecordComponent component) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + "." + component.getName();
    }
}
