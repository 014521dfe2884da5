package dev.oms.sourcing.rules;

/** What a rule does about its lines and nodes. */
public enum Action {
    /** The nodes may give units of the lines, whatever later rules say. */
    ALLOW,
    /** The nodes give no unit of the lines. */
    FORBID,
    /** No other node gives units of the lines; which of these do is for later rules. */
    FILTER,
    /** The lines come from these nodes, and no later rule about them is looked at. */
    FORCE,
    /** The nodes are tried first, and others only where these do not have everything. */
    PREFER,
    /** Each of the nodes gives at most so many units of a SKU. */
    CAP;

    /** Whether it says of a line and a node that the one may, or may not, come from the other. */
    boolean decides() {
        return this != PREFER && this != CAP;
    }
}
