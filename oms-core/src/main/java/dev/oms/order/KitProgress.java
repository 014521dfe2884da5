package dev.oms.order;

import java.util.Arrays;

/**
 * How far the bundles of a line have come: as far as their components have, so the one that is furthest behind counts. Of
 * every state, as many bundles have come so far as can be put together from the units that have; what is beyond whole
 * bundles counts for nothing yet.
 */
final class KitProgress {
    private static final UnitState[] STATES = UnitState.values();
    private static final int LAST = UnitState.DELIVERED.ordinal();

    private final int[] reached = new int[LAST + 1];
    private int returned = Integer.MAX_VALUE;

    KitProgress() {
        Arrays.fill(reached, Integer.MAX_VALUE);
    }

    /** One more component, of which a bundle has so many units. */
    KitProgress and(LineQuantities component, int each) {
        int units = 0;
        for (int state = LAST; state >= 0; state--) {
            units += component.in(STATES[state]);
            reached[state] = Math.min(reached[state], units / each);
        }
        returned = Math.min(returned, component.returned() / each);
        return this;
    }

    /** Where so many ordered bundles are; there must be a component. */
    LineQuantities quantities(int ordered) {
        return new LineQuantities(
                in(UnitState.OPEN),
                in(UnitState.BACKORDERED),
                in(UnitState.ALLOCATED),
                in(UnitState.RELEASED),
                in(UnitState.PICKED),
                in(UnitState.PACKED),
                in(UnitState.SHIPPED),
                in(UnitState.DELIVERED),
                ordered - reached[0],
                returned);
    }

    private int in(UnitState state) {
        int place = state.ordinal();
        return reached[place] - (place == LAST ? 0 : reached[place + 1]);
    }
}
