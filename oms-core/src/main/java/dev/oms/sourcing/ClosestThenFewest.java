package dev.oms.sourcing;

import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Candidate;
import dev.oms.sourcing.SourcingDecision.Shortfall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The default: the closest node that has everything; where none has, as few nodes as a greedy cover finds, the closer one
 * where two cover the same, and lines whole where one of the chosen nodes has all of a line. Distance is great-circle
 * between coordinates; a node without known distance comes after those with, one in the destination's country first.
 */
public final class ClosestThenFewest implements SourcingPolicy {

    /** A policy without state. */
    public ClosestThenFewest() {}

    @Override
    public SourcingDecision source(SourcingProblem problem) {
        List<RankedNode> network = RankedNode.network(problem);
        List<RankedNode> candidates =
                network.stream().filter(RankedNode::isCandidate).toList();
        Availability stock = new Availability(problem, candidates);
        Filling filling =
                fill(problem, stock, stock.firstWithEverything().map(List::of).orElseGet(() -> NodeCover.of(stock)));
        List<Integer> chosen = filling.giving();
        List<Candidate> verdicts = new ArrayList<>();
        for (int i = 0; i < network.size(); i++) {
            RankedNode node = network.get(i);
            String verdict = node.isCandidate() ? verdict(i, candidates, stock, chosen, filling) : node.obstacle();
            verdicts.add(new Candidate(node.id(), chosen.contains(i), verdict));
        }
        List<Assignment> assignments = filling.assignments(candidates);
        List<Shortfall> shortfalls =
                assignments.stream().mapToLong(Assignment::units).sum() == stock.wanted()
                        ? List.of()
                        : OutOfReach.of(problem, network, assignments);
        return new SourcingDecision(assignments, verdicts, shortfalls, List.of());
    }

    /** As few nodes as cover the units may have a line only in parts that must not be split: then one more that has it. */
    private static Filling fill(SourcingProblem problem, Availability stock, List<Integer> chosen) {
        Filling filling = Filling.of(problem.demands(), stock, chosen);
        Optional<Integer> more = filling.nodeWithMissedLine();
        return more.isEmpty()
                ? filling
                : fill(
                        problem,
                        stock,
                        Stream.concat(chosen.stream(), more.stream()).sorted().toList());
    }

    private static String verdict(
            int node, List<RankedNode> candidates, Availability stock, List<Integer> chosen, Filling filling) {
        String distance = candidates.get(node).distance();
        if (chosen.contains(node)) {
            return (stock.hasEverything(node) ? "closest with everything" : "gives " + of(filling.givenBy(node), stock))
                    + distance;
        }
        if (stock.hasEverything(node) && !chosen.isEmpty()) {
            return "farther than " + candidates.get(chosen.get(0)).id() + distance;
        }
        return "has " + of(stock.coverage(node), stock) + distance;
    }

    private static String of(long units, Availability stock) {
        return units + " of " + stock.wanted() + " units";
    }
}
