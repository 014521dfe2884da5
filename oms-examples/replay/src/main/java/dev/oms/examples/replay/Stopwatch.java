package dev.oms.examples.replay;

/** Counts seconds on from those that passed in earlier runs. */
final class Stopwatch {
    private static final double NANOS = 1e9;

    private final double before;
    private final long start = System.nanoTime();

    Stopwatch(double before) {
        this.before = before;
    }

    double seconds() {
        return before + (System.nanoTime() - start) / NANOS;
    }
}
