package dev.oms.catalog.offering;

import static dev.oms.common.InvariantViolation.require;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An offering with all that can be in it, each at its place. */
final class Tree {
    /** The most places in one tree. */
    static final int MOST_NODES = 5_000;

    /** The deepest nesting of offerings. */
    static final int MAX_DEPTH = 10;

    private static final Option ROOT = new Option("", 1, 1, 1);

    private final List<Node> nodes = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Node> byPath = new HashMap<>();
    private final Map<String, List<Node>> byOffering = new HashMap<>();
    private final Shelf shelf;
    private final Map<String, String> given;

    private Tree(Shelf shelf, Map<String, String> given) {
        this.shelf = shelf;
        this.given = given;
    }

    /**
     * The tree of an offering that hangs together.
     *
     * @param given values by path that must be among those of their slots
     */
    static Tree of(Offering root, Shelf shelf, Map<String, String> given) {
        Tree tree = new Tree(shelf, given);
        tree.add("", root, -1, ROOT);
        return tree;
    }

    private void add(String path, Offering offering, int parent, Option option) {
        int number = nodes.size();
        require(number < MOST_NODES, "%s stands at place %d of at most %d", path, number + 1, MOST_NODES);
        Node node = new Node(number, path, offering, parent, option, slots(path, number, offering));
        nodes.add(node);
        byPath.put(path, node);
        byOffering.computeIfAbsent(offering.id(), id -> new ArrayList<>()).add(node);
        for (OptionGroup group : offering.groups()) {
            for (Option each : group.options()) {
                String place = path.isEmpty() ? each.offering() : path + "/" + each.offering();
                add(place, shelf.offering(each.offering()), number, each);
            }
        }
    }

    private List<Slot> slots(String path, int node, Offering offering) {
        List<Slot> all = new ArrayList<>();
        for (Attribute attribute : offering.attributes()) {
            String place = path.isEmpty() ? attribute.name() : path + ":" + attribute.name();
            List<String> values = new ArrayList<>();
            values.add("");
            values.addAll(shelf.values(offering.id(), attribute, given.getOrDefault(place, "")));
            Slot slot = new Slot(slots.size(), node, attribute, values);
            slots.add(slot);
            all.add(slot);
        }
        return all;
    }

    Shelf shelf() {
        return shelf;
    }

    Box all() {
        return Box.of(nodes, slots);
    }

    Node node(int number) {
        return nodes.get(number);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Slot> slots() {
        return slots;
    }

    Optional<Node> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    List<Node> of(String offering) {
        return byOffering.getOrDefault(offering, List.of());
    }

    Node root() {
        return nodes.get(0);
    }

    /** The slot of an attribute by its path. */
    Optional<Slot> slot(String path) {
        int colon = path.indexOf(':');
        String place = colon < 0 ? "" : path.substring(0, colon);
        String name = path.substring(colon + 1);
        return at(place)
                .flatMap(node -> node.slots().stream()
                        .filter(slot -> slot.attribute().name().equals(name))
                        .findFirst());
    }

    /** The path of a slot. */
    String path(Slot slot) {
        return node(slot.node()).path(slot.attribute().name());
    }
}
