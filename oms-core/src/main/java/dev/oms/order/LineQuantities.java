package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

/**
 * Where every unit of one order line is, in base units. Units are never created or lost, they only move.
 *
 * @param returned units that came back and were accepted; they stay counted as shipped or delivered
 * @param owed units that have left, were lost on their way and are to be sent again: they stay charged meanwhile, and are
 *     counted where they are now
 */
public record LineQuantities(
        int open,
        int backordered,
        int allocated,
        int released,
        int picked,
        int packed,
        int shipped,
        int delivered,
        int cancelled,
        int returned,
        int owed) {
    public LineQuantities {
        require(
                open >= 0
                        && backordered >= 0
                        && allocated >= 0
                        && released >= 0
                        && picked >= 0
                        && packed >= 0
                        && shipped >= 0
                        && delivered >= 0
                        && cancelled >= 0
                        && returned >= 0
                        && owed >= 0,
                "no account may be negative");
        long before = (long) open + backordered + allocated + released + picked + packed;
        long gone = (long) shipped + delivered;
        require(before + gone + cancelled <= Integer.MAX_VALUE, "a line has at most %d units", Integer.MAX_VALUE);
        require(owed <= before, "%d are to be sent again, %d are to be sent", owed, before);
        require(returned <= gone, "%d returned of %d that were shipped", returned, gone);
    }

    /** Of a line of which nothing was lost. */
    public LineQuantities(
            int open,
            int backordered,
            int allocated,
            int released,
            int picked,
            int packed,
            int shipped,
            int delivered,
            int cancelled,
            int returned) {
        this(open, backordered, allocated, released, picked, packed, shipped, delivered, cancelled, returned, 0);
    }

    /** All units open. */
    public static LineQuantities allOpen(int units) {
        return new LineQuantities(units, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    /** Units ordered: constant over every move. */
    public int ordered() {
        return open + backordered + allocated + released + picked + packed + shipped + delivered + cancelled;
    }

    /** Units that are still wanted or were delivered. */
    public int live() {
        return ordered() - cancelled;
    }

    /** Units for which stock at a node is set aside. */
    public int reserved() {
        return allocated + released + picked + packed;
    }

    /** Units that have left. */
    public int gone() {
        return shipped + delivered;
    }

    /** Units that have left, now or before they were lost, and are therefore charged. */
    public int charged() {
        return gone() + owed;
    }

    /** Units that are still to leave. */
    public int unshipped() {
        return live() - gone();
    }

    /** Units that can still be cancelled: not such as are charged already and sent again. */
    public int cancellable() {
        return unshipped() - owed;
    }

    /** Units that can still come back. */
    public int returnable() {
        return gone() - returned;
    }

    /** Units in a state. */
    public int in(UnitState state) {
        return switch (state) {
            case OPEN -> open;
            case BACKORDERED -> backordered;
            case ALLOCATED -> allocated;
            case RELEASED -> released;
            case PICKED -> picked;
            case PACKED -> packed;
            case SHIPPED -> shipped;
            case DELIVERED -> delivered;
            case CANCELLED -> cancelled;
        };
    }

    /** Moves units between states; more than there are is an {@link dev.oms.common.InvariantViolation}. */
    public LineQuantities move(UnitState from, UnitState to, int units) {
        require(units >= 0 && in(from) >= units, "%d units are %s, not %d", in(from), from, units);
        Move move = new Move(from, to, units);
        return new LineQuantities(
                open + move.on(UnitState.OPEN),
                backordered + move.on(UnitState.BACKORDERED),
                allocated + move.on(UnitState.ALLOCATED),
                released + move.on(UnitState.RELEASED),
                picked + move.on(UnitState.PICKED),
                packed + move.on(UnitState.PACKED),
                shipped + move.on(UnitState.SHIPPED),
                delivered + move.on(UnitState.DELIVERED),
                cancelled + move.on(UnitState.CANCELLED),
                returned,
                owed + move.onOwed(owed));
    }

    /** Takes units back. */
    public LineQuantities takeBack(int units) {
        require(units >= 0 && units <= returnable(), "%d units can come back, not %d", returnable(), units);
        return new LineQuantities(
                open,
                backordered,
                allocated,
                released,
                picked,
                packed,
                shipped,
                delivered,
                cancelled,
                returned + units,
                owed);
    }

    private record Move(UnitState from, UnitState to, int units) {
        int on(UnitState state) {
            return (state == to ? units : 0) - (state == from ? units : 0);
        }

        /** What was lost is to be sent again; of what is sent, that goes first. */
        int onOwed(int owed) {
            if (from == UnitState.SHIPPED && to == UnitState.OPEN) {
                return units;
            }
            return to == UnitState.SHIPPED ? -Math.min(owed, units) : 0;
        }
    }
}
