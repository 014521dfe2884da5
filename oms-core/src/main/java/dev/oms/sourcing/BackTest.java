package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import java.time.Instant;
import java.util.List;

/**
 * What would have been, had another policy decided.
 *
 * @param candidate the other policy
 * @param from first moment of the past period
 * @param until first moment after it
 * @param pricedBy what both are priced by, none or one; none where cost does not matter
 */
public record BackTest(SourcingPolicy candidate, Instant from, Instant until, List<CostModel> pricedBy) {
    public BackTest {
        pricedBy = List.copyOf(pricedBy);
        require(from.isBefore(until), "a period ends after it begins: from %s until %s", from, until);
        require(pricedBy.size() <= 1, "a back-test has one cost model");
    }

    public static BackTest of(SourcingPolicy candidate, Instant from, Instant until) {
        return new BackTest(candidate, from, until, List.of());
    }

    public BackTest pricedBy(CostModel model) {
        return new BackTest(candidate, from, until, List.of(model));
    }
}
