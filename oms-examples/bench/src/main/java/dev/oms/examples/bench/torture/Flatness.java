package dev.oms.examples.bench.torture;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Whether what is used stays as it is: the median of the last third of the samples against that of the third before. The
 * first third is for warming up. Too few samples, and nothing is judged.
 */
final class Flatness {
    static final int ENOUGH = 9;
    /** More of one third than of the one before. */
    static final double MOST_GROWTH = 0.25;
    /** A heap this small moves by more than that with what happens to be under way. */
    static final double SPARE_KILOBYTES = 8 * 1024;

    private final Ledger ledger;

    Flatness(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Throws what has grown; the figures are noted in the ledger either way. */
    void require(List<Gauge> gauges, List<Double> bytesPerAnswer) {
        if (gauges.size() < ENOUGH) {
            ledger.note("not judged for flatness: %d samples".formatted(gauges.size()));
            return;
        }
        judge("kB of heap after a collection", SPARE_KILOBYTES, gauges, Gauge::heapKilobytes);
        judge("threads", 2, gauges, Gauge::threads);
        judge("connections", 1, gauges, Gauge::connections);
        judge("bytes of tables per acknowledgement", 1024, bytesPerAnswer, value -> value);
    }

    private <T> void judge(String what, double spare, List<T> samples, ToDoubleFunction<T> value) {
        int third = samples.size() / 3;
        double before = median(samples.subList(third, 2 * third), value);
        double last = median(samples.subList(2 * third, samples.size()), value);
        String figures = String.format(Locale.ROOT, "%s: %.0f, then %.0f", what, before, last);
        ledger.note(figures);
        if (last > before * (1 + MOST_GROWTH) + spare) {
            throw new IllegalStateException("grows: " + figures);
        }
    }

    private static <T> double median(List<T> samples, ToDoubleFunction<T> value) {
        double[] sorted = samples.stream().mapToDouble(value).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
