package dev.oms.sourcing.solver;

/**
 * Units of a line that come from a node.
 *
 * @param line place in the problem's arrays, like the node
 */
public record Assignment(int line, int node, long units) {}
