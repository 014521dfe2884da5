package dev.oms.sourcing.rules;

import dev.oms.inventory.NodeType;
import java.util.Set;

/**
 * A line and a node that stand for all of which no rule tells the difference.
 *
 * @param able capabilities, of those that rules name, which the node has
 */
record Cell(
        String channel,
        String country,
        String sku,
        String category,
        long worth,
        long grams,
        long priority,
        String node,
        NodeType type,
        String nodeCountry,
        Set<String> able) {

    boolean isIn(Lines lines) {
        return meets(lines.channels(), channel)
                && meets(lines.countries(), country)
                && meets(lines.skus(), sku)
                && meets(lines.categories(), category)
                && lines.worth().contains(worth)
                && lines.grams().contains(grams)
                && lines.priority().contains(priority);
    }

    boolean isIn(Nodes nodes) {
        return meets(nodes.ids(), node)
                && meets(nodes.types(), type)
                && meets(nodes.countries(), nodeCountry)
                && able.containsAll(nodes.capabilities());
    }

    /** Whether a rule says of this node that it may, or may not, give this line. */
    boolean isDecidedBy(Rule rule) {
        if (!rule.action().decides() || !isIn(rule.lines())) {
            return false;
        }
        return switch (rule.action()) {
            case FORCE -> true;
            case FILTER -> !isIn(rule.nodes());
            default -> isIn(rule.nodes());
        };
    }

    private static <T> boolean meets(Set<T> wanted, T value) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
