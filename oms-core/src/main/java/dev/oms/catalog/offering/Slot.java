package dev.oms.catalog.offering;

import java.util.List;
import java.util.Optional;

/**
 * An attribute at one place of a tree, with the values that make a difference.
 *
 * @param number among all slots of the tree
 * @param node where it stands
 * @param values the first one is empty: no value
 */
record Slot(int number, int node, Attribute attribute, List<String> values) {
    Slot {
        values = List.copyOf(values);
    }

    /** The place of a value, where it is one of them. */
    Optional<Integer> place(String value) {
        int at = values.indexOf(attribute.canonical(value));
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    int preset() {
        return place(attribute.preset()).orElse(0);
    }
}
