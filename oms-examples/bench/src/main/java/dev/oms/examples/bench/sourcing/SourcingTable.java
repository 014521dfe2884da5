package dev.oms.examples.bench.sourcing;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Prints what was measured, for people. */
final class SourcingTable {
    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    private final PrintWriter out;

    SourcingTable(PrintWriter out) {
        this.out = out;
    }

    void print(List<SizeClass> classes) {
        out.printf(
                "%-18s %6s %7s %8s  %-19s %-19s %10s %10s %9s%n",
                "lines x nodes",
                "orders",
                "proven",
                "optimal",
                "gap % mean/worst",
                "to bound mean/worst",
                "median µs",
                "p99 µs",
                "bytes");
        for (SizeClass each : classes) {
            out.printf(
                    Locale.ROOT,
                    "%-18s %6d %7d %8s  %-19s %-19s %10.1f %10.1f %9.0f%n",
                    each.name(),
                    each.solved().size(),
                    each.proven(),
                    each.meanGapToOptimum().isPresent() ? String.valueOf(each.optimal()) : "-",
                    figure(each.meanGapToOptimum()) + " / " + figure(each.worstGapToOptimum()),
                    String.format(Locale.ROOT, "%.3f / %.3f", each.meanGapToBound(), each.worstGapToBound()),
                    each.micros(MEDIAN),
                    each.micros(NEARLY_ALL),
                    each.meanBytes());
        }
        out.println("Each order's time is the median of its rounds; median and p99 are over the orders of a size.");
        out.flush();
    }

    void printScale(List<ScaleRow> rows) {
        out.println();
        out.printf(
                "%-18s %6s %7s %-19s %12s %10s%n",
                "lines x nodes", "orders", "proven", "to bound mean/worst", "median µs", "µs/line");
        for (ScaleRow row : rows) {
            SizeClass orders = row.orders();
            out.printf(
                    Locale.ROOT,
                    "%-18s %6d %7d %-19s %12.1f %10.2f%n",
                    orders.name(),
                    orders.solved().size(),
                    orders.proven(),
                    String.format(Locale.ROOT, "%.3f / %.3f", orders.meanGapToBound(), orders.worstGapToBound()),
                    orders.micros(MEDIAN),
                    row.microsPerLine());
        }
        out.flush();
    }

    private static String figure(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }
}
