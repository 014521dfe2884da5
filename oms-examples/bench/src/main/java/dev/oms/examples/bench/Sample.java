package dev.oms.examples.bench;

import java.util.OptionalDouble;

/**
 * What one entrant did in one round. Whatever is per operation counts the refused ones as well.
 *
 * @param jvmMicros CPU of this process, per operation
 * @param serverMicros CPU of the database server's processes, per operation, where they can be read
 * @param allocatedBytes on the heap by the threads that worked, per operation
 */
record Sample(
        double seconds,
        long done,
        long soldOut,
        long gaveUp,
        double p50Millis,
        double p99Millis,
        double jvmMicros,
        OptionalDouble serverMicros,
        double allocatedBytes) {

    double perSecond() {
        return done / seconds;
    }
}
