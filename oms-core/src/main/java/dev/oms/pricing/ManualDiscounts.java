package dev.oms.pricing;

/** What somebody takes off lines before any promotion: a percentage of all that they are charged, or an amount of the first of it. */
final class ManualDiscounts {
    private final Positions positions;
    private final PricingPolicies policies;

    ManualDiscounts(Positions positions, PricingPolicies policies) {
        this.positions = positions;
        this.policies = policies;
    }

    long[] amounts() {
        long[] amounts = new long[positions.count];
        int before = 0;
        for (int i = 0; i < amounts.length; i++) {
            Position position = positions.all[i];
            if (!position.line().manual().isEmpty() && !position.isUsage()) {
                amounts[i] = off(position.line().manual().get(0), position, position.number() != before);
            }
            before = position.number();
        }
        return amounts;
    }

    private long off(Reduction reduction, Position position, boolean first) {
        if (reduction instanceof Reduction.Share share) {
            return Actions.off(share.percent(), position.value(), policies);
        }
        return first ? Math.min(((Reduction.Amount) reduction).amount().minor(), position.value()) : 0;
    }
}
