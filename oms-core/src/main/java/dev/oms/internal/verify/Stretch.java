package dev.oms.internal.verify;

import dev.oms.command.Entity;
import dev.oms.common.InvariantViolation;
import dev.oms.port.Kind;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * A stretch of the way that a verification goes, a page at a time.
 *
 * @param name stands in cursors, and keeps its meaning
 * @param begins whether a page can begin at a place
 */
record Stretch(String name, Predicate<String> begins, Look look) {

    /** Looks at a page. */
    @FunctionalInterface
    interface Look {
        /**
         * Looks at so many records at most, from a place on.
         *
         * @param from empty for the beginning
         * @return the place where the next page begins; empty after the last
         */
        String at(String from, int most, Findings found);
    }

    /** Everything of a kind. */
    static <E extends Entity> Stretch of(Books books, Kind<E> kind, int pageSize, BiConsumer<Page<E>, Findings> check) {
        return new Stretch(kind.name(), place -> begins(books, kind, place), (from, most, found) -> {
            Page<E> page = books.page(Query.of(kind).after(from).limit(Math.min(pageSize, most)));
            found.records(page.readable().entries().size() + page.unreadable().size());
            if (!page.readable().entries().isEmpty() || !page.unreadable().isEmpty()) {
                check.accept(page, found);
            }
            return page.isLast() ? "" : page.next();
        });
    }

    private static boolean begins(Books books, Kind<?> kind, String place) {
        try {
            books.page(Query.of(kind).after(place).limit(1));
            return true;
        } catch (InvariantViolation e) {
            return false;
        }
    }
}
