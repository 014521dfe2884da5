package dev.oms.inventory;

import dev.oms.common.SupplyId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By when how many units of a SKU can be promised: cumulative available-to-promise with look-ahead (APICS Dictionary;
 * Vollmann, Berry and Whybark, Manufacturing Planning and Control Systems). What is there and what comes by a date, added
 * up, less everything that is promised already: those who wait take the earliest units there are, so what is left for a
 * later promise can never be theirs, and the sum never falls from one date to a later one.
 *
 * @param steps what comes, sorted by date
 */
public record SupplyCalendar(List<SupplyCalendar.Step> steps) {
    /** The date of units that are there already. */
    public static final Instant THERE = Instant.EPOCH;

    /**
     * So many more units from a date on.
     *
     * @param supply that brings them, none or one; none for those that are there already
     */
    public record Step(Instant from, long units, List<SupplyId> supply) {
        public Step {
            supply = List.copyOf(supply);
        }
    }

    public SupplyCalendar {
        steps = List.copyOf(steps);
    }

    /** The earliest date by which so many units in all can be had; none where they never can. */
    public Optional<Instant> covers(long units) {
        long sum = 0;
        for (Step step : steps) {
            sum = plus(sum, step.units());
            if (sum >= units) {
                return Optional.of(step.from());
            }
        }
        return Optional.empty();
    }

    /** The supplies that bring so many units, once so many others are taken; what is there already comes with none. */
    public List<Cover> bring(long taken, long units) {
        List<Cover> covers = new ArrayList<>();
        long sum = 0;
        for (Step step : steps) {
            long until = plus(sum, step.units());
            long here = Math.min(until, plus(taken, units)) - Math.max(sum, taken);
            if (here > 0) {
                step.supply().forEach(supply -> covers.add(new Cover(supply, here)));
            }
            sum = until;
        }
        return covers;
    }

    /** Units that can be had by a date. */
    public long by(Instant date) {
        return steps.stream()
                .filter(step -> !step.from().isAfter(date))
                .mapToLong(Step::units)
                .reduce(0, SupplyCalendar::plus);
    }

    /** Only what is not there yet. */
    public SupplyCalendar later() {
        return new SupplyCalendar(
                steps.stream().filter(step -> !step.from().equals(THERE)).toList());
    }

    /** All units. */
    public long inAll() {
        return by(Instant.MAX);
    }

    /** What is left of it once so many units, the earliest ones, are taken. */
    public SupplyCalendar without(long taken) {
        List<Step> left = new ArrayList<>();
        long open = taken;
        for (Step step : steps) {
            long here = step.units() == Long.MAX_VALUE ? 0 : Math.min(open, step.units());
            open -= step.units() == Long.MAX_VALUE ? open : here;
            if (step.units() > here) {
                left.add(new Step(step.from(), step.units() - here, step.supply()));
            }
        }
        return new SupplyCalendar(left);
    }

    private static long plus(long some, long more) {
        return some > Long.MAX_VALUE - more ? Long.MAX_VALUE : some + more;
    }
}
