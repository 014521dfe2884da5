package dev.oms.examples.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Prints what was measured, for people. */
final class TextTable {
    private final PrintWriter out;

    TextTable(PrintWriter out) {
        this.out = out;
    }

    void settings(Map<String, String> settings) {
        settings.forEach((name, value) -> out.printf(Locale.ROOT, "%-32s %s%n", name, value));
        out.println();
        out.flush();
    }

    void print(Results results) {
        Summary summary = new Summary(results);
        out.println();
        rows(summary.rows());
        out.println();
        summary.sizes()
                .forEach(each ->
                        out.printf(Locale.ROOT, "%-56s %-8s %6.3f%n", each.what(), each.entrant(), each.ratio()));
        summary.coreMicros()
                .ifPresent(micros -> out.printf(
                        Locale.ROOT, "%-56s %-8s %6.1f µs%n", "library CPU per place", LibraryEntrant.NAME, micros));
        results.laws().forEach(this::laws);
        out.println();
        out.println(
                "Medians of all rounds. CPU, trips and allocation are per operation, refused ones included. Plain and"
                        + " tuned only write;");
        out.println("the library reads products, stock, nodes and the request id first, and that is in its figures.");
        out.flush();
    }

    private void laws(Results.Laws laws) {
        Entrant.Checked checked = laws.checked();
        out.printf("%-56s %8d%n", "laws broken in the tables " + laws.tables(), checked.breaches());
        if (checked.orders() > 0) {
            out.printf(
                    Locale.ROOT,
                    "  %,d orders verified in %.1f s, %.1f s of processor time in the JVM and %s in the server%n",
                    checked.orders(),
                    laws.seconds(),
                    laws.jvmSeconds(),
                    figure(laws.serverSeconds(), "%.1f s"));
        }
    }

    private void rows(List<Summary.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.printf(
                "%-16s %7s  %-8s %12s %9s %9s %8s %8s %6s %8s %9s  %s%n",
                "race",
                "threads",
                "entrant",
                "per second",
                "p50 ms",
                "p99 ms",
                "JVM µs",
                "DB µs",
                "trips",
                "KB",
                "µs/line",
                "library / this");
        for (Summary.Row row : rows) {
            out.printf(
                    Locale.ROOT,
                    "%-16s %7d  %-8s %12.1f %9.3f %9.3f %8.0f %8s %6s %8.1f %9.2f  %s%n",
                    row.race(),
                    row.threads(),
                    row.entrant(),
                    row.perSecond(),
                    row.p50Millis(),
                    row.p99Millis(),
                    row.jvmMicros(),
                    figure(row.serverMicros(), "%.0f"),
                    figure(row.trips(), "%.1f"),
                    row.allocatedKilobytes(),
                    row.microsPerLine(),
                    remark(row));
        }
    }

    private static String remark(Summary.Row row) {
        String ratio = figure(row.ratio(), "%.3f");
        String refused = row.soldOut() == 0 ? "" : "  sold out: " + row.soldOut();
        return ratio + refused + (row.gaveUp() == 0 ? "" : "  gave up: " + row.gaveUp());
    }

    private static String figure(OptionalDouble value, String format) {
        return value.isPresent() ? String.format(Locale.ROOT, format, value.getAsDouble()) : "-";
    }
}
