package dev.oms.examples.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Medians over rounds, and ratios of them. */
final class Summary {
    private static final double MICROS = 1e6;
    private final Results results;

    Summary(Results results) {
        this.results = results;
    }

    /**
     * Medians of one entrant in one race at one number of threads.
     *
     * @param ratio how much faster the library is than this: the median of the ratios of each round; none for itself
     * @param microsPerLine of one thread's time
     */
    record Row(
            String race,
            String unit,
            int threads,
            String entrant,
            int rounds,
            double perSecond,
            double p50Millis,
            double p99Millis,
            double jvmMicros,
            OptionalDouble serverMicros,
            OptionalDouble trips,
            double allocatedKilobytes,
            double microsPerLine,
            long soldOut,
            long gaveUp,
            OptionalDouble ratio) {}

    /** How a figure of one race compares with that of another, for the same entrant. */
    record Comparison(String what, String entrant, double ratio) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        results.rounds().stream()
                .filter(round -> round.round() == 1)
                .forEach(first -> rows.add(row(first, results.of(first.race(), first.threads(), first.entrant()))));
        return rows;
    }

    private Row row(Results.Round first, List<Results.Round> rounds) {
        boolean allServers =
                rounds.stream().allMatch(round -> round.sample().serverMicros().isPresent());
        return new Row(
                first.race(),
                first.unit(),
                first.threads(),
                first.entrant(),
                rounds.size(),
                median(rounds, Sample::perSecond),
                median(rounds, Sample::p50Millis),
                median(rounds, Sample::p99Millis),
                median(rounds, Sample::jvmMicros),
                allServers
                        ? OptionalDouble.of(
                                median(rounds, sample -> sample.serverMicros().orElseThrow()))
                        : OptionalDouble.empty(),
                results.trips(first.race(), first.entrant())
                        .mapToDouble(Results.Trips::perOperation)
                        .findFirst(),
                median(rounds, Sample::allocatedBytes) / 1024,
                MICROS * first.threads() / median(rounds, Sample::perSecond) / first.lines(),
                rounds.stream().mapToLong(round -> round.sample().soldOut()).sum(),
                rounds.stream().mapToLong(round -> round.sample().gaveUp()).sum(),
                ratio(first, rounds));
    }

    private OptionalDouble ratio(Results.Round first, List<Results.Round> rounds) {
        List<Results.Round> library = results.of(first.race(), first.threads(), LibraryEntrant.NAME);
        if (first.entrant().equals(LibraryEntrant.NAME) || library.size() != rounds.size()) {
            return OptionalDouble.empty();
        }
        double[] ratios = new double[rounds.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] =
                    library.get(i).sample().perSecond() / rounds.get(i).sample().perSecond();
        }
        return OptionalDouble.of(median(ratios));
    }

    /** Races of a workload that come in sizes, each against the first of them. */
    List<Comparison> sizes() {
        List<Comparison> comparisons = new ArrayList<>();
        List<Row> rows = rows();
        for (Row row : rows) {
            if (row.race().startsWith(Growth.WORKLOAD)) {
                compare(rows, row, Row::perSecond, "throughput of", comparisons);
            } else if (row.race().startsWith(BigOrder.WORKLOAD)) {
                compare(rows, row, Row::microsPerLine, "time per line of", comparisons);
            }
        }
        return comparisons;
    }

    private static void compare(
            List<Row> rows, Row row, ToDoubleFunction<Row> figure, String what, List<Comparison> comparisons) {
        String workload = row.race().split(" ")[0];
        Row first = rows.stream()
                .filter(other ->
                        other.race().startsWith(workload) && other.entrant().equals(row.entrant()))
                .findFirst()
                .orElse(row);
        if (!first.race().equals(row.race())) {
            comparisons.add(new Comparison(
                    what + " " + row.race() + " / " + first.race(),
                    row.entrant(),
                    figure.applyAsDouble(row) / figure.applyAsDouble(first)));
        }
    }

    OptionalDouble coreMicros() {
        double[] rounds =
                results.core().stream().mapToDouble(Double::doubleValue).toArray();
        return rounds.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(median(rounds));
    }

    private static double median(List<Results.Round> rounds, ToDoubleFunction<Sample> figure) {
        return median(
                rounds.stream().map(Results.Round::sample).mapToDouble(figure).toArray());
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
