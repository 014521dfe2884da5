package dev.oms.sourcing;

/** How far a node is, also where nobody knows. */
final class Distance {
    /** Half the circumference of the Earth, rounded up: nothing is farther. */
    private static final long FARTHEST = 20_040;

    private Distance() {}

    /** Whole kilometres; one more than the farthest where unknown, two more where it is abroad as well. */
    static long kilometres(Site site) {
        double known = site.ranked().kilometres();
        return Double.isInfinite(known) ? FARTHEST + (site.ranked().abroad() ? 2 : 1) : Math.round(known);
    }
}
