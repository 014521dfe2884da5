package dev.oms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final LocalDate FRIDAY = LocalDate.parse("2026-03-06");

    @Test
    void whatIsOrderedBeforeTheCutOffLeavesTheSameDay() {
        assertThat(calendar().shipDate(Instant.parse("2026-03-02T12:59:59Z"))).contains(MONDAY);
    }

    @Test
    void whatIsOrderedAtTheCutOffLeavesOnTheNextWorkingDay() {
        assertThat(calendar().shipDate(Instant.parse("2026-03-02T13:00:00Z"))).contains(MONDAY.plusDays(1));
        assertThat(calendar().shipDate(Instant.parse("2026-03-06T13:00:00Z"))).contains(FRIDAY.plusDays(3));
    }

    @Test
    void theDayIsThatOfTheNodesTimeZone() {
        assertThat(calendar().shipDate(Instant.parse("2026-03-01T23:30:00Z"))).contains(MONDAY);
        assertThat(calendar().shipDate(Instant.parse("2026-02-28T23:30:00Z"))).contains(MONDAY);
    }

    @Test
    void aHolidayIsNoWorkingDay() {
        WorkCalendar closedOnMonday = calendar(Set.of(MONDAY));

        assertThat(closedOnMonday.shipDate(Instant.parse("2026-03-02T06:00:00Z")))
                .contains(MONDAY.plusDays(1));
    }

    @Test
    void aCalendarWhoseHolidaysLeaveNoDayOfAYearHasNoShipDate() {
        Set<LocalDate> all = MONDAY.datesUntil(MONDAY.plusYears(2)).collect(Collectors.toSet());

        assertThat(calendar(all).shipDate(Instant.parse("2026-03-02T06:00:00Z")))
                .isEmpty();
    }

    @Test
    void aCalendarWithoutAWorkingDayDoesNotExist() {
        assertThatThrownBy(() -> new WorkCalendar(ZoneId.of("UTC"), Set.of(), Set.of(), LocalTime.NOON))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("working day");
    }

    private static WorkCalendar calendar() {
        return calendar(Set.of());
    }

    private static WorkCalendar calendar(Set<LocalDate> holidays) {
        return new WorkCalendar(
                ZoneId.of("Europe/Berlin"),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                holidays,
                LocalTime.parse("14:00"));
    }
}
