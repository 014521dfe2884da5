package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.SupplyCalendar;
import dev.oms.order.LinePromised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what each place in a queue was promised with what covers it now: the queue takes the units that come in the
 * order in which it is served, each place when the last of its units is there.
 */
final class PromiseReview {
    private PromiseReview() {}

    /** A place that must be promised otherwise. */
    record Change(Versioned<Backorder> place, List<Instant> date) {}

    /** What must be promised otherwise, in the order of the queue. */
    static List<Change> changes(SupplyCalendar calendar, List<Versioned<Backorder>> queue) {
        List<Change> changes = new ArrayList<>();
        long wanted = 0;
        for (Versioned<Backorder> place : queue) {
            wanted += place.entity().units();
            List<Instant> date = calendar.covers(wanted).map(List::of).orElse(List.of());
            // Who is covered by what is there is about to be served, and needs no other promise.
            if (!date.equals(place.entity().promised()) && !date.equals(List.of(SupplyCalendar.THERE))) {
                changes.add(new Change(place, date));
            }
        }
        return changes;
    }

    /** Promises otherwise, and says so on the order's timeline. */
    static void apply(Change change, OrderFile file, String cause, Draft draft) {
        Backorder place = change.place().entity();
        file.apply(new LinePromised(place.line(), place.units(), change.date(), cause));
        draft.put(
                change.place(),
                place.withPromise(change.date(), draft.settings().queue()));
    }
}
