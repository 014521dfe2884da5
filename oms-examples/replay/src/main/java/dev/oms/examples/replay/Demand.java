package dev.oms.examples.replay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.TreeMap;

/** Units of each item that were ordered, by week, until they are bought anew. */
final class Demand {
    private final TreeMap<LocalDate, Map<String, Long>> byMonday = new TreeMap<>();
    private LocalDate boughtBefore = LocalDate.MIN;

    /** Whatever was ordered before the week of this day has been bought anew already. */
    void forgetBeforeWeekOf(LocalDate day) {
        boughtBefore = mondayOf(day);
    }

    void ordered(LocalDate day, String code, int units) {
        if (day.isBefore(boughtBefore)) {
            return;
        }
        byMonday.computeIfAbsent(mondayOf(day), monday -> new TreeMap<>()).merge(code, (long) units, Long::sum);
    }

    /** Takes what was ordered in the weeks before the one of this day. */
    Map<String, Long> takeBeforeWeekOf(LocalDate day) {
        Map<String, Long> sum = new TreeMap<>();
        Map<LocalDate, Map<String, Long>> before = byMonday.headMap(mondayOf(day));
        before.values().forEach(week -> week.forEach((code, units) -> sum.merge(code, units, Long::sum)));
        before.clear();
        return sum;
    }

    boolean isEmpty() {
        return byMonday.isEmpty();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
