package dev.oms.sourcing.wave;

import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingProblem;
import dev.oms.sourcing.wave.Claims.Position;
import dev.oms.sourcing.wave.WaveFigures.Total;
import java.util.HashMap;
import java.util.Map;

/** An order with what it has for now. */
record Seat(SourcingProblem problem, SourcingDecision decision, Total total) {

    static Seat of(SourcingProblem problem, SourcingDecision decision) {
        long cost = decision.figures().stream()
                .mapToLong(SourcingDecision.Figures::cost)
                .sum();
        long parcels = decision.figures().isEmpty() ? decision.nodes() : 0;
        return new Seat(problem, decision, new Total(decision.units(), cost, parcels));
    }

    Map<Position, Long> positions() {
        return Claims.positions(problem, decision);
    }

    /** Whether every line gets at least what it gets in another. */
    boolean servesAsMuchAs(Seat other) {
        Map<Integer, Integer> units = byLine();
        return other.byLine().entrySet().stream()
                .allMatch(line -> units.getOrDefault(line.getKey(), 0) >= line.getValue());
    }

    private Map<Integer, Integer> byLine() {
        Map<Integer, Integer> units = new HashMap<>();
        decision.assignments().forEach(each -> units.merge(each.line(), each.units(), Integer::sum));
        return units;
    }
}
