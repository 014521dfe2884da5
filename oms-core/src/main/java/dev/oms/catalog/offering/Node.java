package dev.oms.catalog.offering;

import java.util.List;

/**
 * An offering at one place of a tree.
 *
 * @param path of the options that lead to it; empty for the root
 * @param parent number of the node that it stands in; -1 for the root
 * @param slots its attributes, in their order
 */
record Node(int number, String path, Offering offering, int parent, Option option, List<Slot> slots) {
    Node {
        slots = List.copyOf(slots);
    }

    String path(String attribute) {
        return path.isEmpty() ? attribute : path + ":" + attribute;
    }

    boolean isRoot() {
        return parent < 0;
    }
}
