package dev.oms.examples.bench.torture;

import java.util.concurrent.TimeUnit;

/** How many commands a crowd gives in a second at most, all together: a host's load, rather than all that a machine can take. */
final class Pace {
    private final long nanosBetween;
    private long next = System.nanoTime();

    private Pace(long nanosBetween) {
        this.nanosBetween = nanosBetween;
    }

    /** @param perSecond 0 for as many as there can be */
    static Pace of(double perSecond) {
        return new Pace(perSecond == 0 ? 0 : Math.round(TimeUnit.SECONDS.toNanos(1) / perSecond));
    }

    /** Waits for one's turn; turns that nobody took are not made up for. */
    void await() {
        long wait = turn() - System.nanoTime();
        if (wait > 0) {
            Pause.millis(TimeUnit.NANOSECONDS.toMillis(wait));
        }
    }

    private synchronized long turn() {
        long turn = Math.max(next, System.nanoTime());
        next = turn + nanosBetween;
        return turn;
    }
}
