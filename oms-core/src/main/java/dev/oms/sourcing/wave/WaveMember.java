package dev.oms.sourcing.wave;

import dev.oms.sourcing.SourcingProblem;

/** An order among those that are sourced together. A pure function. */
@FunctionalInterface
public interface WaveMember {

    /** What it wants, and the stock that it may have of what is left when others have taken theirs. */
    SourcingProblem problem(Claims claims);

    /** An order to which no rules of selling apply: it may have whatever is left. */
    static WaveMember of(SourcingProblem problem) {
        return claims -> problem.leaving(claims.left(problem.stock()));
    }
}
