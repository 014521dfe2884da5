package dev.oms.examples.bench.torture;

import java.util.concurrent.TimeUnit;

/** Waiting. */
final class Pause {
    private Pause() {}

    /** An interrupt ends it early and stays to be seen. */
    static void millis(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
