package dev.oms.sourcing.wave;

import dev.oms.sourcing.PolicyAnswer;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.util.List;

/** An order among those that are sourced together. A pure function. */
@FunctionalInterface
public interface WaveMember {

    /** What a policy decides for it, of what is left when others have taken theirs. */
    List<WaveRound> decide(SourcingPolicy policy, Claims claims);

    /** An order to which no rules of selling apply: it may have whatever is left. */
    static WaveMember of(SourcingProblem problem) {
        return (policy, claims) -> {
            SourcingProblem now = problem.leaving(claims.left(problem.stock()));
            return List.of(WaveRound.of(now, PolicyAnswer.of(policy, now)));
        };
    }
}
