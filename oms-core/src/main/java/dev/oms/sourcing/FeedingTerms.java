package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * On which terms a store is sent what it lacks.
 *
 * @param from nodes that may send; none for all of them
 * @param mostDays days after the order by which it must be ready at the store
 * @param handlingDays working days of the store from the day on which it arrives until it is ready
 */
public record FeedingTerms(Set<NodeId> from, int mostDays, int handlingDays) {
    private static final int MOST = 365;

    public FeedingTerms {
        from = Set.copyOf(from);
        require(mostDays >= 0 && mostDays <= MOST, "0 to %d days can be waited for it, not %d", MOST, mostDays);
        require(handlingDays >= 0 && handlingDays <= 30, "it is handled in 0 to 30 days, not %d", handlingDays);
    }

    /** Ready within so many days, from any node, on the day on which it arrives. */
    public static FeedingTerms within(int days) {
        return new FeedingTerms(Set.of(), days, 0);
    }

    /** Only these nodes send. */
    public FeedingTerms from(String... nodes) {
        return new FeedingTerms(
                Arrays.stream(nodes).map(NodeId::new).collect(Collectors.toSet()), mostDays, handlingDays);
    }

    /** It is ready so many working days of the store after it has arrived. */
    public FeedingTerms handledIn(int workingDays) {
        return new FeedingTerms(from, mostDays, workingDays);
    }

    /** Whether a node may send. */
    public boolean allows(NodeId node) {
        return from.isEmpty() || from.contains(node);
    }
}
