package dev.oms.sourcing.solver;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Searches that wait to be used again, with their arrays: at most as many as there are processors. Whoever finds none takes a new one; nothing is tied
 * to a thread, so nothing stays behind with one.
 */
final class SearchPool {
    private final AtomicReferenceArray<ConflictSearch> waiting =
            new AtomicReferenceArray<>(Runtime.getRuntime().availableProcessors());

    ConflictSearch take() {
        for (int place = 0; place < waiting.length(); place++) {
            ConflictSearch search = waiting.getAndSet(place, null);
            if (search != null) {
                return search;
            }
        }
        return new ConflictSearch();
    }

    /** Drops what is too big to wait, or has no place to. */
    void giveBack(ConflictSearch search) {
        boolean done = !search.isWorthKeeping();
        for (int place = 0; place < waiting.length() && !done; place++) {
            done = waiting.compareAndSet(place, null, search);
        }
    }
}
