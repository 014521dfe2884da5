package dev.oms.internal.sourcing;

import dev.oms.common.InvariantViolation;
import dev.oms.sourcing.PolicyAnswer;
import dev.oms.sourcing.SourcingDecision;
import dev.oms.sourcing.SourcingDecision.Shortfall;
import dev.oms.sourcing.SourcingPolicy;
import dev.oms.sourcing.SourcingProblem;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A policy where many orders are decided on in one commit: one that it fails for gets nothing, and the reason, so that the
 * others go on.
 */
public record FailSafeSourcing(SourcingPolicy policy) implements SourcingPolicy {
    private static final Logger LOG = LoggerFactory.getLogger(FailSafeSourcing.class);

    @Override
    public String name() {
        return policy.name();
    }

    @Override
    public SourcingDecision source(SourcingProblem problem) {
        try {
            return PolicyAnswer.of(policy, problem);
        } catch (Throwable e) {
            LOG.error("the sourcing policy {} failed for an order among others, which go on", policy.name(), e);
            String why = why(e);
            return new SourcingDecision(
                    List.of(),
                    List.of(),
                    problem.demands().stream()
                            .map(demand -> new Shortfall(demand.line(), demand.units(), why))
                            .toList(),
                    List.of());
        }
    }

    /** Words of others may tell of persons, and belong into the log only. */
    private String why(Throwable failure) {
        String words = failure instanceof InvariantViolation ? failure.getMessage() : null;
        return words == null
                ? "the sourcing policy %s failed with %s"
                        .formatted(name(), failure.getClass().getName())
                : words;
    }
}
