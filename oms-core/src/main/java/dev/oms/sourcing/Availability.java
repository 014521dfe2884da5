package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.StockLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Units by candidate and SKU as plain arrays: what is there, what is wanted, and what assignments have left. */
final class Availability {
    private final long[] wanted;
    private final long[][] there;
    private final long[][] left;
    private final int[] skuOfLine;

    Availability(SourcingProblem problem, List<Node> candidates) {
        Map<Sku, Integer> skus = new HashMap<>();
        skuOfLine = problem.demands().stream()
                .mapToInt(demand -> skus.computeIfAbsent(demand.sku(), sku -> skus.size()))
                .toArray();
        wanted = new long[skus.size()];
        for (int line = 0; line < skuOfLine.length; line++) {
            wanted[skuOfLine[line]] += problem.demands().get(line).units();
        }
        Map<NodeId, Integer> nodes = new HashMap<>();
        candidates.forEach(node -> nodes.put(node.id(), nodes.size()));
        there = new long[candidates.size()][skus.size()];
        for (StockLevel level : problem.stock()) {
            Integer node = nodes.get(level.node());
            Integer sku = skus.get(level.sku());
            if (node != null && sku != null) {
                there[node][sku] = level.available();
            }
        }
        left = new long[there.length][];
        for (int node = 0; node < there.length; node++) {
            left[node] = there[node].clone();
        }
    }

    /** Units wanted over all lines. */
    long wanted() {
        return sum(wanted);
    }

    /** Wanted units that a node has. */
    long coverage(int node) {
        return coverage(List.of(node));
    }

    /** Wanted units that nodes have together. */
    long coverage(List<Integer> nodes) {
        long covered = 0;
        for (int sku = 0; sku < wanted.length; sku++) {
            long together = 0;
            for (int node : nodes) {
                together += there[node][sku];
            }
            covered += Math.min(wanted[sku], together);
        }
        return covered;
    }

    /** Units of a line's SKU that a node has not given yet. */
    long left(int node, int line) {
        return left[node][skuOfLine[line]];
    }

    void take(int node, int line, long units) {
        left[node][skuOfLine[line]] -= units;
    }

    /** A fresh account of what no chosen node covers yet. */
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
    }

    private static long sum(long[] units) {
        long sum = 0;
        for (long each : units) {
            sum += each;
        }
        return sum;
    }
}
