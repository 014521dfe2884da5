package dev.oms.internal.sourcing;

import dev.oms.sourcing.PolicyAnswer;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingObserver;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The live policy, and a candidate that answers the same and is only looked at. */
public record ShadowedSourcing(SourcingPolicy live, SourcingPolicy candidate, SourcingObserver observer)
        implements SourcingPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(ShadowedSourcing.class);

    @Override
    public String name() {
        return live.name();
    }

    @Override
    public SourcingDecision source(SourcingProblem problem) {
        SourcingDecision decision = live.source(problem);
        try {
            observer.compared(compare(problem, decision));
        } catch (Throwable e) {
            LOG.warn("an observer of sourcing failed; nothing depends on it", e);
        }
        return decision;
    }

    private SourcingObserver.Comparison compare(SourcingProblem problem, SourcingDecision decision) {
        try {
            return new SourcingObserver.Comparison(problem, decision, List.of(PolicyAnswer.of(candidate, problem)), "");
        } catch (Throwable e) {
            return new SourcingObserver.Comparison(problem, decision, List.of(), e.toString());
        }
    }
}
