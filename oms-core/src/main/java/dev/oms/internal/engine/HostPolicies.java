package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Id;
import dev.oms.inventory.CustomerGroups;
import dev.oms.inventory.ShortfallPolicy;
import dev.oms.order.AllocationTiming;
import dev.oms.order.PickupPolicy;
import dev.oms.quote.ApprovalPolicy;
import dev.oms.quote.QuoteTerms;
import dev.oms.returns.ReturnPolicy;
import dev.oms.sourcing.CapacityPolicy;
import dev.oms.sourcing.FeedingPolicy;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The policies of a host. What one of them answers without meaning is refused in its name, before anything is decided by it. */
public final class HostPolicies {
    private static final Duration LONGEST_WAIT = Duration.ofDays(3650);

    private HostPolicies() {}

    public static CustomerGroups groups(CustomerGroups policy) {
        return customer -> Set.copyOf(whole(policy.of(customer), "the customer groups"));
    }

    public static PickupPolicy pickups(PickupPolicy policy) {
        return order -> {
            Optional<Duration> time = there(policy.keeps(order), "the pickup policy");
            time.ifPresent(some -> require(
                    !some.isNegative() && some.compareTo(LONGEST_WAIT) <= 0,
                    "the pickup policy keeps %s for %s: goods wait from 0 to %d days",
                    order.id(),
                    some,
                    LONGEST_WAIT.toDays()));
            return time;
        };
    }

    public static AllocationTiming timing(AllocationTiming policy) {
        return order -> there(policy.of(order), "the allocation timing");
    }

    public static CapacityPolicy capacity(CapacityPolicy policy) {
        return node -> {
            int days = policy.daysAhead(node);
            require(
                    days >= 0 && days <= CapacityPolicy.MOST_DAYS,
                    "the capacity policy looks %d working days ahead at %s: 0 to %d are looked at",
                    days,
                    node.id(),
                    CapacityPolicy.MOST_DAYS);
            return days;
        };
    }

    public static FeedingPolicy feeding(FeedingPolicy policy) {
        return (channel, store) -> there(policy.of(channel, store), "the feeding policy");
    }

    public static ShortfallPolicy shortfalls(ShortfallPolicy policy) {
        return shortfall -> there(policy.on(shortfall), "the shortfall policy");
    }

    public static ReturnPolicy returns(ReturnPolicy policy) {
        return (order, units, actor, now) ->
                List.copyOf(whole(policy.reasonsAgainst(order, units, actor, now), "the return policy"));
    }

    public static QuoteTerms quotes(QuoteTerms terms) {
        return new QuoteTerms(terms.pricing(), approvals(terms.approvals()));
    }

    private static ApprovalPolicy approvals(ApprovalPolicy policy) {
        return facts -> {
            List<String> chain = List.copyOf(whole(policy.chain(facts), "the approval policy"));
            require(
                    chain.stream().allMatch(Id::isValid) && Set.copyOf(chain).size() == chain.size(),
                    "the approval policy asks %s: every role has a name, and is asked once",
                    chain);
            return chain;
        };
    }

    private static <A> A there(A answer, String policy) {
        require(answer != null, "%s answered null", policy);
        return answer;
    }

    private static <A extends Collection<?>> A whole(A answer, String policy) {
        require(there(answer, policy).stream().allMatch(Objects::nonNull), "%s answered %s", policy, answer);
        return answer;
    }
}
