package dev.oms.sourcing.rules;

import java.util.Collections;
import java.util.Set;

/** Conditions on words, of which none means any. */
final class Sets {
    private Sets() {}

    /** Whether every word that meets the narrow condition meets the wide one. */
    static <T> boolean cover(Set<T> wide, Set<T> narrow) {
        return wide.isEmpty() || (!narrow.isEmpty() && wide.containsAll(narrow));
    }

    /** Whether some word meets both. */
    static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.isEmpty() || other.isEmpty() || !Collections.disjoint(one, other);
    }

    static String text(String before, Set<?> words) {
        return words.isEmpty()
                ? ""
                : before + String.join("/", words.stream().map(Object::toString).toList());
    }
}
