package dev.oms.sourcing.solver;

/**
 * Units of a line that no node can give, and why.
 *
 * @param line place in the problem's arrays
 */
public record Shortage(int line, long units, Cause cause) {

    /** What stands in the way of the missing units: the first of these that holds. */
    public sealed interface Cause {}

    /** All nodes together have less than the line wants. */
    public record TooLittleStock() implements Cause {}

    /** There would be enough, but at nodes that this line may not come from. */
    public record OnlyAtForbiddenNodes() implements Cause {}

    /** The line is to come whole, and what there is lies about in parts. */
    public record OnlyInParts() implements Cause {}

    /** The nodes that have the goods may not give that many units. */
    public record NodeLimits() implements Cause {}

    /** Another line of the same item has taken them. */
    public record TakenByLine(int line) implements Cause {}
}
