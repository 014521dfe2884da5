package dev.oms.sourcing.wave;

import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingProblem;
import java.util.List;

/** What became of a wave. */
public record WaveSolution(List<Sourced> orders, WaveFigures figures) {
    public WaveSolution {
        orders = List.copyOf(orders);
    }

    /** An order with the problem that it was when it was decided: the policy's answer to it is the decision. */
    public record Sourced(SourcingProblem problem, SourcingDecision decision) {}
}
