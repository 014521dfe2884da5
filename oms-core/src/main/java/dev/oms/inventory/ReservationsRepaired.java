package dev.oms.inventory;

import dev.oms.command.Event;
import java.util.List;

/**
 * What was set aside for somebody was made what they hold.
 *
 * @param orphans what was found
 */
public record ReservationsRepaired(List<OrphanedUnits> orphans) implements Event {
    public ReservationsRepaired {
        orphans = List.copyOf(orphans);
    }
}
