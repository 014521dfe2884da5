package dev.oms.internal.verify;

import dev.oms.common.Sku;
import dev.oms.common.Text;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.WorkDay;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.Optional;
import java.util.Set;

/** What nodes can do in a day is kept as stock is, under names that no product has: a day after the other, as they were moved. */
final class DayCheck {
    /** Behind each name, and before the next one. */
    private static final String BEHIND = "!";

    private static final String BEHIND_ALL = "@day0";

    /** One would do, where it can be read. */
    private static final int MOVEMENTS = 10;

    private final Books books;
    private final StockCheck stock;

    DayCheck(Books books, StockCheck stock) {
        this.books = books;
        this.stock = stock;
    }

    static boolean begins(String place) {
        return place.isEmpty() || (place.startsWith(WorkDay.PREFIX) && Text.isPlain(place));
    }

    String look(String from, Findings found) {
        Optional<Sku> day = next(from.isEmpty() ? WorkDay.PREFIX : from + BEHIND);
        day.ifPresent(sku -> {
            stock.check(Set.of(sku), found);
            found.records(1);
        });
        return day.map(Sku::value).orElse("");
    }

    private Optional<Sku> next(String from) {
        Query<RecordedMovement> moved = Query.of(Kinds.STOCK_MOVEMENT)
                .atLeast("sku", from)
                .lessThan("sku", BEHIND_ALL)
                .sortedBy("sku", "node", "moved_at")
                .limit(MOVEMENTS);
        return next(books.page(moved), moved);
    }

    /** A page of which nothing can be read is no end: what follows it is looked at all the same. */
    private Optional<Sku> next(Page<RecordedMovement> first, Query<RecordedMovement> moved) {
        Page<RecordedMovement> page = first;
        while (page.readable().entities().isEmpty() && !page.isLast()) {
            page = books.page(moved.after(page.next()));
        }
        return page.readable().entities().stream()
                .map(each -> each.movement().sku())
                .findFirst();
    }
}
