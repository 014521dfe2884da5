package dev.oms.sourcing;

import java.util.concurrent.atomic.LongAdder;

/** Counts how often a candidate policy agrees with the live one. */
public final class ComparisonCounter implements SourcingObserver {
    private final LongAdder agreed = new LongAdder();
    private final LongAdder differed = new LongAdder();
    private final LongAdder failed = new LongAdder();

    /** Nothing counted yet. */
    public ComparisonCounter() {}

    @Override
    public void compared(Comparison comparison) {
        if (comparison.failed()) {
            failed.increment();
        } else if (comparison.agrees()) {
            agreed.increment();
        } else {
            differed.increment();
        }
    }

    public long agreed() {
        return agreed.sum();
    }

    public long differed() {
        return differed.sum();
    }

    public long failed() {
        return failed.sum();
    }
}
