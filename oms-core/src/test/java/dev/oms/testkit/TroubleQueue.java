package dev.oms.testkit;

import java.util.ArrayDeque;
import java.util.Deque;

/** The troubles that the next calls meet, in order; then the usual one. Thread-safe. */
final class TroubleQueue {
    private final Deque<Trouble> next = new ArrayDeque<>();
    private Trouble usual = Trouble.NONE;

    synchronized void next(Trouble... troubles) {
        next.addAll(java.util.List.of(troubles));
    }

    synchronized void always(Trouble trouble) {
        next.clear();
        usual = trouble;
    }

    synchronized Trouble take() {
        return next.isEmpty() ? usual : next.remove();
    }
}
