package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

/**
 * What makes a line a component of a bundle.
 *
 * @param line number of the bundle's line
 * @param each units of the component in one bundle
 * @param whole whether the components of one bundle must come from one node
 */
public record KitPart(int line, int each, boolean whole) {
    public KitPart {
        require(line > 0 && each > 0, "a component of line %d has at least one unit in each, not %d", line, each);
    }
}
