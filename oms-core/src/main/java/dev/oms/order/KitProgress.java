package dev.oms.order;

import java.util.Arrays;
import java.util.List;

/**
 * How far the bundles of a line have come: as far as their components have, so the one that is furthest behind counts. Of
 * every state, as many bundles have come so far as can be put together from the units that have; what is beyond whole
 * bundles counts for nothing yet.
 */
final class KitProgress {
    /** The states in the order in which a unit comes to them. */
    private static final List<UnitState> WAY = List.of(
            UnitState.OPEN,
            UnitState.BACKORDERED,
            UnitState.ALLOCATED,
            UnitState.RELEASED,
            UnitState.PICKED,
            UnitState.PACKED,
            UnitState.SHIPPED,
            UnitState.DELIVERED);

    /** Bundles that have come to a state or beyond it; the last place is that beyond the end of the way. */
    private final int[] reached = new int[WAY.size() + 1];

    private int returned = Integer.MAX_VALUE;
    private int charged = Integer.MAX_VALUE;

    KitProgress() {
        Arrays.fill(reached, 0, WAY.size(), Integer.MAX_VALUE);
    }

    /** One more component, of which a bundle has so many units. */
    KitProgress and(LineQuantities component, int each) {
        int units = 0;
        for (int place = WAY.size() - 1; place >= 0; place--) {
            units += component.in(WAY.get(place));
            reached[place] = Math.min(reached[place], units / each);
        }
        returned = Math.min(returned, component.returned() / each);
        charged = Math.min(charged, component.charged() / each);
        return this;
    }

    /** Where so many ordered bundles are; there must be a component. */
    LineQuantities quantities(int ordered) {
        int[] here = new int[WAY.size()];
        Arrays.setAll(here, place -> reached[place] - reached[place + 1]);
        int cancelled = ordered - reached[0];
        return new LineQuantities(
                here[0],
                here[1],
                here[2],
                here[3],
                here[4],
                here[5],
                here[6],
                here[7],
                cancelled,
                returned,
                charged - here[6] - here[7]);
    }
}
