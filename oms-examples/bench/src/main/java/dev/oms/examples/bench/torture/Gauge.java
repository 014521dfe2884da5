package dev.oms.examples.bench.torture;

import java.lang.management.ManagementFactory;

/**
 * What a process uses at one moment.
 *
 * @param heapKilobytes used right after a collection
 */
record Gauge(long heapKilobytes, int threads, int connections) {

    static Gauge of(Branch branch) {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        return new Gauge(heap, ManagementFactory.getThreadMXBean().getThreadCount(), branch.connections());
    }

    @Override
    public String toString() {
        return heapKilobytes + " " + threads + " " + connections;
    }

    /** From {@link #toString()}. */
    static Gauge parse(String text) {
        String[] words = text.split(" ");
        return new Gauge(Long.parseLong(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]));
    }
}
