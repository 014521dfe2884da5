package dev.oms.sourcing.rules;

import dev.oms.common.Sorted;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeType;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nodes that a rule is about: those that meet every condition; an empty set is none.
 *
 * @param capabilities all of which the node has
 * @param countries where the node is
 */
public record Nodes(Set<String> ids, Set<NodeType> types, Set<String> capabilities, Set<String> countries) {
    public Nodes {
        ids = Sorted.set(ids);
        types = Sorted.set(types);
        capabilities = Sorted.set(capabilities);
        countries = Sorted.set(countries);
    }

    /** The whole network. */
    public static Nodes any() {
        return new Nodes(Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** These nodes. */
    public static Nodes named(String... ids) {
        return new Nodes(Set.of(ids), Set.of(), Set.of(), Set.of());
    }

    /** Nodes of these types. */
    public static Nodes ofType(NodeType first, NodeType... more) {
        return new Nodes(Set.of(), EnumSet.of(first, more), Set.of(), Set.of());
    }

    public Nodes able(String... words) {
        return new Nodes(ids, types, Set.of(words), countries);
    }

    public Nodes in(String... codes) {
        return new Nodes(ids, types, capabilities, Set.of(codes));
    }

    boolean match(Node node) {
        return (ids.isEmpty() || ids.contains(node.id().value()))
                && (types.isEmpty() || types.contains(node.profile().type()))
                && node.profile().canAll(capabilities)
                && (countries.isEmpty() || countries.contains(node.address().country()));
    }

    boolean areAll() {
        return ids.isEmpty() && types.isEmpty() && capabilities.isEmpty() && countries.isEmpty();
    }

    /** Whether every node of the other is one of these. */
    boolean cover(Nodes other) {
        return Sets.cover(ids, other.ids)
                && Sets.cover(types, other.types)
                && other.capabilities.containsAll(capabilities)
                && Sets.cover(countries, other.countries);
    }

    /** Whether a node could be one of both. */
    boolean meet(Nodes other) {
        return Sets.meet(ids, other.ids) && Sets.meet(types, other.types) && Sets.meet(countries, other.countries);
    }

    String text() {
        String text = Stream.of(
                        Sets.text("", ids),
                        Sets.text("", types),
                        Sets.text("able to ", capabilities),
                        Sets.text("in ", countries))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "any node" : text;
    }
}
