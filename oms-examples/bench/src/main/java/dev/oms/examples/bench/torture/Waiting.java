package dev.oms.examples.bench.torture;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting for something that has to happen. */
final class Waiting {
    private static final int SECONDS = 60;

    private Waiting() {}

    /** @param otherwise what is wrong if it does not happen within {@value #SECONDS} seconds */
    static void until(String otherwise, BooleanSupplier happened) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(otherwise + ", within " + SECONDS + " s");
            }
            Pause.millis(20);
        }
    }
}
