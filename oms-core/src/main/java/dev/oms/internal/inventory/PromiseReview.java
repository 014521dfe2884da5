package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Cover;
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

    /** A place as it should be: by when all its units come, and with which supplies. */
    record Change(Versioned<Backorder> place, List<Instant> date, List<Cover> covers) {

        /** Whether something else must be promised; who is covered by what is there is about to be served. */
        boolean promisesOtherwise() {
            return !date.equals(place.entity().promised()) && !date.equals(List.of(SupplyCalendar.THERE));
        }

        /** Whether what was promised comes later, or is covered by nothing. */
        boolean isWorse() {
            List<Instant> before = place.entity().promised();
            return promisesOtherwise()
                    && !before.isEmpty()
                    && (date.isEmpty() || date.get(0).isAfter(before.get(0)));
        }

        boolean isNone() {
            return !promisesOtherwise() && covers.equals(place.entity().covers());
        }
    }

    /** Every place as it should be, in the order of the queue. */
    static List<Change> places(SupplyCalendar calendar, List<Versioned<Backorder>> queue) {
        List<Change> places = new ArrayList<>();
        long wanted = 0;
        for (Versioned<Backorder> place : queue) {
            int units = place.entity().queued();
            List<Cover> covers = calendar.bring(wanted, units);
            wanted += units;
            List<Instant> date = calendar.covers(wanted).map(List::of).orElse(List.of());
            places.add(
                    new Change(place, Backorder.due(date, units, place.entity().fed()), covers));
        }
        return places;
    }

    /** Links the place to other supplies; the promise stays. */
    static void link(Change change, Draft draft) {
        draft.put(change.place(), change.place().entity().withCovers(change.covers()));
    }

    /** Promises otherwise, and says so on the order's timeline. */
    static void apply(Change change, OrderFile file, String cause, Draft draft) {
        Backorder place = change.place().entity();
        file.apply(new LinePromised(place.line(), place.units(), change.date(), cause));
        draft.put(
                change.place(),
                place.withPromise(change.date(), draft.settings().queue()).withCovers(change.covers()));
    }
}
