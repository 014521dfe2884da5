package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.inventory.Node;

/**
 * What is done where a node can take on nothing more for the day. A pure function; fewer or more days than are looked at are
 * refused in its name.
 */
@FunctionalInterface
public interface CapacityPolicy {

    /** The most working days that are looked at. */
    int MOST_DAYS = 30;

    /** How many of its working days after that one are looked at before the node is full: 0 to {@value #MOST_DAYS}. */
    int daysAhead(Node node);

    /** The default: it is full, and the order comes from another. */
    static CapacityPolicy sameDay() {
        return node -> 0;
    }

    /** The work is done on a later day: at most so many working days later. */
    static CapacityPolicy within(int workingDays) {
        require(
                workingDays >= 0 && workingDays <= MOST_DAYS,
                "0 to %d working days are looked at, not %d",
                MOST_DAYS,
                workingDays);
        return node -> workingDays;
    }
}
