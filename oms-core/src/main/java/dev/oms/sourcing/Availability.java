package dev.oms.sourcing;

import dev.oms.catalog.Logistics;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Wanted units by candidate and SKU, as plain arrays: large orders meet large networks here. */
final class Availability {
    private final int[] skuOfLine;
    private final long[] wanted;
    private final long[][] there;
    private final long[] coverage;
    private final long wantedInAll;

    Availability(SourcingProblem problem, List<RankedNode> candidates) {
        Map<Sku, Integer> skus = new HashMap<>();
        skuOfLine = problem.demands().stream()
                .mapToInt(demand -> skus.computeIfAbsent(demand.sku(), sku -> skus.size()))
                .toArray();
        wanted = new long[skus.size()];
        for (int line = 0; line < skuOfLine.length; line++) {
            wanted[skuOfLine[line]] += problem.demands().get(line).units();
        }
        wantedInAll = LongStream.of(wanted).sum();
        there = new long[candidates.size()][skus.size()];
        fill(problem.stock(), skus, candidates);
        long[] least = new long[skus.size()];
        Arrays.fill(least, Long.MAX_VALUE);
        for (int line = 0; line < skuOfLine.length; line++) {
            Demand demand = problem.demands().get(line);
            least[skuOfLine[line]] =
                    Math.min(least[skuOfLine[line]], demand.logistics().whole() ? demand.units() : 1);
        }
        for (int line = 0; line < skuOfLine.length; line++) {
            withhold(problem.demands().get(line), skuOfLine[line], least[skuOfLine[line]], candidates);
        }
        for (int node = 0; node < there.length; node++) {
            int which = node;
            problem.room(candidates.get(node).id()).ifPresent(room -> cut(there[which], room.units()));
        }
        coverage = IntStream.range(0, there.length)
                .mapToLong(node -> LongStream.of(there[node]).sum())
                .toArray();
    }

    private void fill(List<StockLevel> stock, Map<Sku, Integer> skus, List<RankedNode> candidates) {
        Map<NodeId, Integer> nodes = new HashMap<>();
        candidates.forEach(node -> nodes.put(node.id(), nodes.size()));
        for (StockLevel level : stock) {
            Integer node = nodes.get(level.node());
            Integer sku = skus.get(level.sku());
            if (node != null && sku != null) {
                there[node][sku] = Math.min(wanted[sku], level.available());
            }
        }
    }

    /** What may not come from a node is as good as not there; so is too little for any line that must not be split. */
    private void withhold(Demand demand, int sku, long least, List<RankedNode> candidates) {
        if (demand.logistics().equals(Logistics.USUAL) && demand.barred().isEmpty()) {
            return;
        }
        for (int node = 0; node < there.length; node++) {
            if (there[node][sku] < least
                    || !demand.mayComeFrom(candidates.get(node).node())) {
                there[node][sku] = 0;
            }
        }
    }

    /** A node gives no more over all lines than it can send out. */
    private static void cut(long[] units, long most) {
        long left = most;
        for (int sku = 0; sku < units.length; sku++) {
            units[sku] = Math.min(units[sku], left);
            left -= units[sku];
        }
    }

    int candidates() {
        return there.length;
    }

    /** Units wanted over all lines. */
    long wanted() {
        return wantedInAll;
    }

    /** Wanted units that a node has. */
    long coverage(int node) {
        return coverage[node];
    }

    boolean hasEverything(int node) {
        return coverage[node] == wantedInAll;
    }

    /** The closest candidate that has everything; none where nothing is wanted. */
    Optional<Integer> firstWithEverything() {
        return wantedInAll == 0
                ? Optional.empty()
                : IntStream.range(0, there.length)
                        .filter(this::hasEverything)
                        .boxed()
                        .findFirst();
    }

    /** The SKU of a line, as a place in {@link #at}. */
    int sku(int line) {
        return skuOfLine[line];
    }

    /** The candidates that have so many units for a line. */
    IntStream nodesWith(int line, int units) {
        return IntStream.range(0, there.length).filter(node -> there[node][skuOfLine[line]] >= units);
    }

    /** Wanted units of each SKU that a node has. */
    long[] at(int node) {
        return there[node].clone();
    }

    /** An account of what no chosen node covers yet. */
    Uncovered uncovered() {
        return new Uncovered();
    }

    /** What no chosen node covers yet. */
    final class Uncovered {
        private final long[] open = wanted.clone();

        /** Units that a node would cover on top. */
        long gain(int node) {
            long gain = 0;
            for (int sku = 0; sku < open.length; sku++) {
                gain += Math.min(open[sku], there[node][sku]);
            }
            return gain;
        }

        void take(int node) {
            for (int sku = 0; sku < open.length; sku++) {
                open[sku] -= Math.min(open[sku], there[node][sku]);
            }
        }

        /** Units still open. */
        long units() {
            return LongStream.of(open).sum();
        }
    }
}
