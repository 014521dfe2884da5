package dev.oms.replenishment;

import static dev.oms.common.InvariantViolation.require;

import java.time.LocalDate;
import java.util.List;

/**
 * How much of a SKU a node is to have, and when more is ordered.
 *
 * @param trigger reorder point or minimum; for {@link Method#PERIODIC} it plays no part
 * @param upTo level that is ordered up to, the maximum
 * @param everyDays days from one review to the next of {@link Method#PERIODIC}
 */
public record Target(Method method, long trigger, long upTo, int everyDays) {
    /** The day from which periods are counted: a Monday. */
    private static final LocalDate FIRST_REVIEW = LocalDate.of(2024, 1, 1);

    public Target {
        require(trigger >= 0 && trigger <= upTo, "a trigger of %d is above the level of %d", trigger, upTo);
        require(everyDays > 0, "a review every %d days is none", everyDays);
    }

    /** Whether a position asks for more, with so much safety stock on top of trigger and level. */
    public boolean asks(long position, long safety) {
        return switch (method) {
            case REORDER_POINT -> position <= trigger + safety && position < upTo + safety;
            case MIN_MAX -> position < trigger + safety;
            case PERIODIC -> position < upTo + safety;
        };
    }

    /** Whether more may be ordered on a day: of a period once, of the others whenever they ask. */
    public boolean isOpen(LocalDate today, List<LocalDate> lastOrder) {
        return method != Method.PERIODIC || lastOrder.stream().allMatch(last -> period(last) < period(today));
    }

    /** Days for which safety stock has to last: until units come that are ordered at the next occasion. */
    public int exposedDays(int leadDays) {
        return Math.max(1, leadDays + (method == Method.PERIODIC ? everyDays : 0));
    }

    private long period(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() - FIRST_REVIEW.toEpochDay(), everyDays);
    }
}
