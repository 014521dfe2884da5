package dev.oms.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Chooses few nodes that together have as many of the wanted units as all candidates have. */
final class NodeCover {
    private NodeCover() {}

    /** Opens the node that adds most, the closer one where two add the same, until none adds anything; closest first. */
    static List<Integer> of(Availability stock) {
        Set<Integer> opened = new TreeSet<>();
        Availability.Uncovered uncovered = stock.uncovered();
        for (int best = best(stock, uncovered, opened); best >= 0; best = best(stock, uncovered, opened)) {
            opened.add(best);
            uncovered.take(best);
        }
        return withoutSpare(stock, opened);
    }

    private static int best(Availability stock, Availability.Uncovered uncovered, Set<Integer> opened) {
        int best = -1;
        long most = 0;
        for (int node = 0; node < stock.candidates(); node++) {
            // What a node has bounds what it adds: most nodes need no closer look.
            long gain = stock.coverage(node) > most && !opened.contains(node) ? uncovered.gain(node) : 0;
            if (gain > most) {
                most = gain;
                best = node;
            }
        }
        return best;
    }

    /** Closes nodes whose units the others have as well, the farthest first. */
    private static List<Integer> withoutSpare(Availability stock, Set<Integer> opened) {
        List<Integer> kept = new ArrayList<>(opened);
        long uncovered = uncovered(stock, kept);
        for (int i = kept.size() - 1; i >= 0; i--) {
            int last = i;
            List<Integer> others = IntStream.range(0, kept.size())
                    .filter(place -> place != last)
                    .mapToObj(kept::get)
                    .toList();
            if (uncovered(stock, others) == uncovered) {
                kept.remove(i);
            }
        }
        return kept;
    }

    private static long uncovered(Availability stock, List<Integer> nodes) {
        Availability.Uncovered uncovered = stock.uncovered();
        nodes.forEach(uncovered::take);
        return uncovered.units();
    }
}
