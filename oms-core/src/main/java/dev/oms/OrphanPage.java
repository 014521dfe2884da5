package dev.oms;

import dev.oms.inventory.OrphanedUnits;
import java.util.List;

/**
 * Some of the reservations that do not match those who hold them.
 *
 * @param next cursor of the next page; empty after the last one. A page may have none and still be followed by one
 */
public record OrphanPage(List<OrphanedUnits> orphans, String next) {
    public OrphanPage {
        orphans = List.copyOf(orphans);
    }

    public boolean isLast() {
        return next.isEmpty();
    }
}
