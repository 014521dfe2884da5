package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.Sorted;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;

/**
 * When a node works.
 *
 * @param days of the week, at least one
 * @param holidays on which it does not work all the same
 * @param cutOff what is ordered from then on leaves on the next working day
 */
public record WorkCalendar(ZoneId zone, Set<DayOfWeek> days, Set<LocalDate> holidays, LocalTime cutOff) {
    private static final int HORIZON = 366;

    public WorkCalendar {
        days = Sorted.set(days);
        holidays = Sorted.set(holidays);
        require(!days.isEmpty(), "a calendar has at least one working day");
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The day on which leaves what is ordered at a moment; empty where no day of the coming year is a working day. */
    public Optional<LocalDate> shipDate(Instant ordered) {
        ZonedDateTime there = ordered.atZone(zone);
        LocalDate first = there.toLocalDate();
        return workingDayFrom(there.toLocalTime().isBefore(cutOff) ? first : first.plusDays(1));
    }

    /** The day so many working days after another; empty where there are none for a year. */
    public Optional<LocalDate> after(LocalDate day, int workingDays) {
        Optional<LocalDate> reached = Optional.of(day);
        for (int i = 0; i < workingDays; i++) {
            reached = reached.flatMap(last -> workingDayFrom(last.plusDays(1)));
        }
        return reached;
    }

    /** The first working day that is no earlier than a day; empty where there is none for a year. */
    public Optional<LocalDate> workingDayFrom(LocalDate first) {
        return first.datesUntil(first.plusDays(HORIZON))
                .filter(this::isWorkingDay)
                .findFirst();
    }
}
