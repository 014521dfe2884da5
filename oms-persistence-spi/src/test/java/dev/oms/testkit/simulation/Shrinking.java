package dev.oms.testkit.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Takes steps out of a script for as long as it still fails: larger parts first, single steps last. */
final class Shrinking {
    private final Predicate<List<Step>> fails;
    private int runsLeft;

    /** @param runs how often a shorter script may be tried */
    Shrinking(Predicate<List<Step>> fails, int runs) {
        this.fails = fails;
        this.runsLeft = runs;
    }

    List<Step> shrink(List<Step> failing) {
        List<Step> shortest = failing;
        int part = Math.max(1, shortest.size() / 2);
        while (runsLeft > 0) {
            List<Step> shorter = withoutParts(shortest, part);
            if (shorter.size() == shortest.size() && part == 1) {
                return shortest;
            }
            part = shorter.size() == shortest.size() ? part / 2 : Math.max(1, Math.min(part, shorter.size() / 2));
            shortest = shorter;
        }
        return shortest;
    }

    private List<Step> withoutParts(List<Step> script, int part) {
        List<Step> kept = script;
        for (int from = 0; from < kept.size() && runsLeft > 0; ) {
            List<Step> without = new ArrayList<>(kept.subList(0, from));
            without.addAll(kept.subList(Math.min(kept.size(), from + part), kept.size()));
            runsLeft--;
            if (fails.test(without)) {
                kept = without;
            } else {
                from += part;
            }
        }
        return kept;
    }
}
