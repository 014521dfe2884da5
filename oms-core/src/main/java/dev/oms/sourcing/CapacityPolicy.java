package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.inventory.Node;

/** What is done where a node can take on nothing more for the day. A pure function. */
@FunctionalInterface
public interface CapacityPolicy {

    /** How many of its working days after that one are looked at before the node is full. */
    int daysAhead(Node node);

    /** The default: it is full, and the order comes from another. */
    static CapacityPolicy sameDay() {
        return node -> 0;
    }

    /** The work is done on a later day: at most so many working days later. */
    static CapacityPolicy within(int workingDays) {
        require(workingDays >= 0 && workingDays <= 30, "0 to 30 working days are looked at, not %d", workingDays);
        return node -> workingDays;
    }
}
