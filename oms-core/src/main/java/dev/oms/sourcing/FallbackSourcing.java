package dev.oms.sourcing;

/** Another policy where the first leaves something to be desired: it decides if it finds more units. */
record FallbackSourcing(SourcingPolicy first, SourcingPolicy otherwise) implements SourcingPolicy {

    @Override
    public String name() {
        return first.name() + "; else " + otherwise.name();
    }

    @Override
    public SourcingDecision source(SourcingProblem problem) {
        SourcingDecision decision = PolicyAnswer.of(first, problem);
        if (decision.units() == problem.units()) {
            return decision;
        }
        SourcingDecision other = PolicyAnswer.of(otherwise, problem);
        return other.units() > decision.units() ? other : decision;
    }
}
