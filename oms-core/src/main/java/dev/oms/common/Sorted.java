package dev.oms.common;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Unmodifiable copies that are read in the same order on every JVM, whatever order they were filled in. */
public final class Sorted {
    private Sorted() {}

    /** A set in natural order. */
    public static <T extends Comparable<? super T>> Set<T> set(Collection<T> values) {
        Set<T> sorted = new TreeSet<>(Comparator.<T>naturalOrder());
        sorted.addAll(values);
        return Collections.unmodifiableSet(sorted);
    }

    /** A map in the order of its keys' text. */
    public static <K, V> Map<K, V> byText(Map<K, V> entries) {
        Map<K, V> sorted = new TreeMap<>(Comparator.comparing(Object::toString));
        sorted.putAll(entries);
        return Collections.unmodifiableMap(sorted);
    }
}
