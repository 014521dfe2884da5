package dev.oms.sourcing;

import dev.oms.inventory.Node;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingDecision.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
        List<Node> candidates = candidates(problem);
        Availability stock = new Availability(problem, candidates);
        Optional<Integer> complete = firstComplete(stock, candidates.size());
        List<Integer> opened = complete.map(List::of).orElseGet(() -> cover(stock, candidates.size()));
        List<Assignment> assignments = assign(problem, stock, candidates, opened);
        return new SourcingDecision(assignments, verdicts(problem, stock, candidates, opened));
    }

    /** Kilometres to the destination, where both places are known. */
    static Optional<Double> kilometres(SourcingProblem problem, Node node) {
        return problem.destination()
                .point()
                .flatMap(to -> node.address().point().map(to::kilometresTo));
    }

    private static List<Node> candidates(SourcingProblem problem) {
        return problem.nodes().stream()
                .filter(node -> node.active() && !problem.excluded().contains(node.id()))
                .sorted(closestFirst(problem))
                .toList();
    }

    private static Comparator<Node> closestFirst(SourcingProblem problem) {
        String country = problem.destination().country();
        return Comparator.comparing((Node node) -> kilometres(problem, node).orElse(Double.MAX_VALUE))
                .thenComparing(node -> !node.address().country().equals(country))
                .thenComparing(node -> node.id().value());
    }

    private static Optional<Integer> firstComplete(Availability stock, int candidates) {
        for (int node = 0; node < candidates; node++) {
            if (stock.coverage(node) == stock.wanted()) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    private static List<Integer> cover(Availability stock, int candidates) {
        List<Integer> opened = new ArrayList<>();
        Availability.Uncovered uncovered = stock.uncovered();
        while (true) {
            int best = -1;
            long most = 0;
            for (int node = 0; node < candidates; node++) {
                long gain = opened.contains(node) ? 0 : uncovered.gain(node);
                if (gain > most) {
                    most = gain;
                    best = node;
                }
            }
            if (best < 0) {
                return withoutSpare(stock, opened);
            }
            opened.add(best);
            uncovered.take(best);
        }
    }

    /** Closes nodes, the farthest first, whose units the others have as well. */
    private static List<Integer> withoutSpare(Availability stock, List<Integer> opened) {
        List<Integer> kept = new ArrayList<>(opened);
        kept.sort(Comparator.naturalOrder());
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<Integer> others = new ArrayList<>(kept);
            others.remove(i);
            if (stock.coverage(others) == stock.coverage(kept)) {
                kept = others;
            }
        }
        return kept;
    }

    private static List<Assignment> assign(
            SourcingProblem problem, Availability stock, List<Node> candidates, List<Integer> opened) {
        List<Assignment> assignments = new ArrayList<>();
        for (int i = 0; i < problem.demands().size(); i++) {
            SourcingProblem.Demand demand = problem.demands().get(i);
            int line = i;
            Optional<Integer> whole = opened.stream()
                    .filter(node -> stock.left(node, line) >= demand.units())
                    .findFirst();
            int left = demand.units();
            for (int node : whole.map(List::of).orElse(opened)) {
                int units = (int) Math.min(left, stock.left(node, line));
                if (units > 0) {
                    assignments.add(
                            new Assignment(demand.line(), candidates.get(node).id(), units));
                    stock.take(node, line, units);
                    left -= units;
                }
            }
        }
        return assignments;
    }

    private static List<Candidate> verdicts(
            SourcingProblem problem, Availability stock, List<Node> candidates, List<Integer> opened) {
        List<Candidate> verdicts = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Node node = candidates.get(i);
            boolean chosen = opened.contains(i);
            String distance = kilometres(problem, node)
                    .map(km -> ", %.0f km".formatted(km))
                    .orElse("");
            String has = "has %d of %d units%s".formatted(stock.coverage(i), stock.wanted(), distance);
            verdicts.add(new Candidate(node.id(), chosen, (chosen ? "chosen: " : "not chosen: ") + has));
        }
        for (Node node : problem.nodes()) {
            if (!node.active()) {
                verdicts.add(new Candidate(node.id(), false, "not chosen: inactive"));
            } else if (problem.excluded().contains(node.id())) {
                verdicts.add(new Candidate(node.id(), false, "not chosen: excluded from this attempt"));
            }
        }
        return verdicts;
    }
}
