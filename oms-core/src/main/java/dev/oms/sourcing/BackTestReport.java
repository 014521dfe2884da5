package dev.oms.sourcing;

import dev.oms.common.OrderId;
import java.time.Instant;
import java.util.List;

/**
 * What a back-test has found.
 *
 * @param erased decisions that were left out because their customers were erased
 * @param live what was decided
 * @param candidate what the other policy would have decided, each decision by itself, on the stock there was
 * @param changed the decisions in which they differ, the first {@value #MOST_CHANGED} of them
 * @param changes how many differ
 */
public record BackTestReport(long erased, Totals live, Totals candidate, List<ChangedDecision> changed, long changes) {
    /** So many changed decisions are listed. */
    public static final int MOST_CHANGED = 1_000;

    public BackTestReport {
        changed = List.copyOf(changed);
    }

    /**
     * Sums over all decisions of a policy.
     *
     * @param wanted units
     * @param filled units that were assigned
     * @param split decisions for more than one node
     * @param parcels nodes over all decisions
     * @param kilometres over all assigned units whose way is known
     * @param dated decisions with a promised day
     * @param late of those, where something would arrive after it
     * @param cost in minor units; 0 where nothing was priced
     */
    public record Totals(
            long decisions,
            long wanted,
            long filled,
            long split,
            long parcels,
            long kilometres,
            long dated,
            long late,
            long cost) {

        /** Filled units of a hundred wanted ones. */
        public double fillRate() {
            return wanted == 0 ? 100 : 100.0 * filled / wanted;
        }
    }

    /**
     * A decision that would have been another.
     *
     * @param reasons for people, node by node
     */
    public record ChangedDecision(
            OrderId order,
            Instant at,
            List<SourcingDecision.Assignment> live,
            List<SourcingDecision.Assignment> candidate,
            List<String> reasons) {
        public ChangedDecision {
            live = List.copyOf(live);
            candidate = List.copyOf(candidate);
            reasons = List.copyOf(reasons);
        }
    }
}
