package dev.oms.sourcing;

import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Hands out the units of the chosen nodes: lines that one node has whole, the biggest first, then parts of the others. */
final class Filling {
    private final List<Demand> demands;
    private final Availability stock;
    private final List<Integer> chosen;
    private final long[][] left;
    private final int[][] given;

    private Filling(List<Demand> demands, Availability stock, List<Integer> chosen) {
        this.demands = demands;
        this.stock = stock;
        this.chosen = chosen;
        this.left = chosen.stream().map(stock::at).toArray(long[][]::new);
        this.given = new int[chosen.size()][demands.size()];
    }

    /** @param chosen places of the nodes among the candidates, closest first */
    static Filling of(List<Demand> demands, Availability stock, List<Integer> chosen) {
        Filling filling = new Filling(demands, stock, chosen);
        List<Integer> split = new ArrayList<>();
        for (int line : biggestFirst(demands)) {
            if (!filling.takeWhole(line)) {
                split.add(line);
            }
        }
        split.stream().filter(line -> !demands.get(line).logistics().whole()).forEach(filling::takeParts);
        return filling;
    }

    /** What each line gets, by line, then closest first. */
    List<Assignment> assignments(List<RankedNode> candidates) {
        List<Assignment> assignments = new ArrayList<>();
        for (int line = 0; line < demands.size(); line++) {
            for (int i = 0; i < given.length; i++) {
                if (given[i][line] > 0) {
                    assignments.add(new Assignment(
                            demands.get(line).line(),
                            candidates.get(chosen.get(i)).id(),
                            given[i][line]));
                }
            }
        }
        return assignments;
    }

    /** The chosen nodes that give something. */
    List<Integer> giving() {
        return chosen.stream().filter(node -> givenBy(node) > 0).toList();
    }

    /** A node that was not chosen and has all of a line that must not be split and got nothing; the closest one. */
    Optional<Integer> nodeWithMissedLine() {
        return IntStream.range(0, demands.size())
                .filter(line -> demands.get(line).logistics().whole() && isMissed(line))
                .boxed()
                .flatMap(
                        line -> stock.nodesWith(line, demands.get(line).units()).boxed())
                .filter(node -> !chosen.contains(node))
                .min(Comparator.naturalOrder());
    }

    private boolean isMissed(int line) {
        return IntStream.range(0, given.length).allMatch(place -> given[place][line] == 0);
    }

    /** Units that a chosen node gives over all lines. */
    long givenBy(int node) {
        return IntStream.of(given[chosen.indexOf(node)]).asLongStream().sum();
    }

    private static List<Integer> biggestFirst(List<Demand> demands) {
        return IntStream.range(0, demands.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer line) -> -demands.get(line).units()))
                .toList();
    }

    private boolean takeWhole(int line) {
        int units = demands.get(line).units();
        for (int i = 0; i < left.length; i++) {
            if (left[i][stock.sku(line)] >= units) {
                take(i, line, units);
                return true;
            }
        }
        return false;
    }

    private void takeParts(int line) {
        int open = demands.get(line).units();
        for (int i = 0; i < left.length && open > 0; i++) {
            int units = (int) Math.min(open, left[i][stock.sku(line)]);
            take(i, line, units);
            open -= units;
        }
    }

    private void take(int place, int line, int units) {
        left[place][stock.sku(line)] -= units;
        given[place][line] += units;
    }
}
