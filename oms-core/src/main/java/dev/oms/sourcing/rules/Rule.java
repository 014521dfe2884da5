package dev.oms.sourcing.rules;

import static dev.oms.common.InvariantViolation.require;

/**
 * One sentence about where lines may come from.
 *
 * @param name by which verdicts and the linter call it
 * @param limit units that a {@link Action#CAP} leaves; 0 for other actions
 * @param soft whether it gives way where the order cannot be filled with it
 */
public record Rule(String name, Lines lines, Action action, Nodes nodes, long limit, boolean soft) {
    public Rule {
        require(!name.isBlank(), "a rule has a name");
        require(limit >= 0, "rule '%s' leaves %d units", name, limit);
        require((action == Action.CAP) || limit == 0, "rule '%s' caps nothing and has a limit", name);
    }

    public static Rule allow(String name, Lines lines, Nodes nodes) {
        return new Rule(name, lines, Action.ALLOW, nodes, 0, false);
    }

    public static Rule forbid(String name, Lines lines, Nodes nodes) {
        return new Rule(name, lines, Action.FORBID, nodes, 0, false);
    }

    public static Rule filter(String name, Lines lines, Nodes nodes) {
        return new Rule(name, lines, Action.FILTER, nodes, 0, false);
    }

    public static Rule force(String name, Lines lines, Nodes nodes) {
        return new Rule(name, lines, Action.FORCE, nodes, 0, false);
    }

    public static Rule prefer(String name, Lines lines, Nodes nodes) {
        return new Rule(name, lines, Action.PREFER, nodes, 0, true);
    }

    public static Rule cap(String name, Lines lines, Nodes nodes, long units) {
        return new Rule(name, lines, Action.CAP, nodes, units, false);
    }

    /** It gives way where the order cannot be filled with it. */
    public Rule givingWay() {
        return new Rule(name, lines, action, nodes, limit, true);
    }

    /** The rule for people. */
    public String text() {
        String what = action.name().toLowerCase(java.util.Locale.ROOT);
        return "%s: %s, %s %s%s%s"
                .formatted(
                        name,
                        lines.text(),
                        what,
                        nodes.text(),
                        action == Action.CAP ? " at " + limit : "",
                        soft ? " if possible" : "");
    }
}
