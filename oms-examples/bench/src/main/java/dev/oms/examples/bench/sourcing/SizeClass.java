package dev.oms.examples.bench.sourcing;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Orders of one size, and what became of them. */
record SizeClass(String name, List<Solved> solved) {
    private static final int A_CLASS_OF_ITS_OWN = 4;

    /** By size where several orders have the same, the others together; first all of a size, then whole and split lines apart. */
    static List<SizeClass> of(List<Solved> solved) {
        Map<String, Long> count = solved.stream()
                .collect(Collectors.groupingBy(each -> each.instance().size(), Collectors.counting()));
        Map<String, List<Solved>> bySize = solved.stream()
                .collect(Collectors.groupingBy(
                        each -> count.getOrDefault(each.instance().size(), 0L) < A_CLASS_OF_ITS_OWN
                                ? "various"
                                : each.instance().size(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return bySize.entrySet().stream()
                .map(each -> List.of(
                        new SizeClass(each.getKey(), each.getValue()),
                        new SizeClass(each.getKey() + " whole", split(each.getValue(), false)),
                        new SizeClass(each.getKey() + " split", split(each.getValue(), true))))
                .flatMap(Collection::stream)
                .filter(each -> !each.solved.isEmpty())
                .toList();
    }

    private static List<Solved> split(List<Solved> solved, boolean split) {
        return solved.stream().filter(each -> each.instance().split() == split).toList();
    }

    long proven() {
        return solved.stream().filter(each -> each.allocation().provenOptimal()).count();
    }

    /** How many have a known optimum, and a plan that costs just that. */
    long optimal() {
        return solved.stream()
                .filter(each ->
                        each.gapToOptimum().isPresent() && each.gapToOptimum().getAsDouble() == 0)
                .count();
    }

    OptionalDouble meanGapToOptimum() {
        return solved.stream()
                .map(Solved::gapToOptimum)
                .flatMapToDouble(OptionalDouble::stream)
                .average();
    }

    OptionalDouble worstGapToOptimum() {
        return solved.stream()
                .map(Solved::gapToOptimum)
                .flatMapToDouble(OptionalDouble::stream)
                .max();
    }

    double meanGapToBound() {
        return solved.stream().mapToDouble(Solved::gapToBound).average().orElse(0);
    }

    double worstGapToBound() {
        return solved.stream().mapToDouble(Solved::gapToBound).max().orElse(0);
    }

    /** So large a share of the orders takes no longer. */
    double micros(double share) {
        double[] sorted = solved.stream().mapToDouble(Solved::micros).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }

    double meanBytes() {
        return Arrays.stream(solved.stream().mapToLong(Solved::bytes).toArray())
                .average()
                .orElse(0);
    }
}
