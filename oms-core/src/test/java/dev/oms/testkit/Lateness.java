package dev.oms.testkit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Keeps answers back: for a time, or until a gate opens. Thread-safe. */
final class Lateness {
    private volatile Duration time = Duration.ZERO;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    void of(Duration each) {
        time = each;
    }

    void until(CountDownLatch opens) {
        gate = opens;
    }

    /** An interrupt ends the wait and stays set: a worker that is being stopped hears its answer at once. */
    void await() {
        try {
            gate.await();
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
