package dev.oms.examples.replay;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The shop's calendar: nodes work from Monday to Friday; all times are UTC. */
final class Days {
    private Days() {}

    /** So many working days later. */
    static LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate next = day;
        int left = count;
        while (left > 0) {
            next = next.plusDays(1);
            if (isWorkingDay(next)) {
                left--;
            }
        }
        return next;
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC);
    }

    /** A number from 1 to {@code most} that is always the same for a text. */
    static int oneTo(int most, String text) {
        return 1 + Math.floorMod(text.hashCode() * 31, most);
    }
}
