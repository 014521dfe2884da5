package dev.oms.inventory;

import dev.oms.common.Sorted;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/**
 * When a node works, as somebody entered it: not yet known to be valid.
 *
 * @param zone time zone by its name, such as {@code Europe/Berlin}
 * @param days of the week, at least one
 * @param holidays dates such as {@code 2026-12-25}
 * @param cutOff time such as {@code 14:00}; what is ordered from then on leaves on the next working day
 */
public record CalendarForm(
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Za-z][A-Za-z0-9+_/-]{0,59}", message = "must be the name of a time zone")
        String zone,

        @Size(min = 1, message = "must have at least one working day")
        Set<DayOfWeek> days,

        @Size(max = 1000, message = "must have at most {max} dates")
        Set<@Pattern(regexp = "[0-9]{4}-[0-9]{2}-[0-9]{2}", message = "must be a date such as 2026-12-25") String>
                holidays,

        @NotNull(message = "is missing")
        @Pattern(regexp = "[0-9]{2}:[0-9]{2}", message = "must be a time such as 14:00")
        String cutOff) {
    public CalendarForm {
        days = Sorted.set(days);
        holidays = Sorted.set(holidays);
    }

    /** Monday to Friday. */
    public static CalendarForm weekdays(String zone, String cutOff) {
        return new CalendarForm(zone, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(), cutOff);
    }

    /** Not on these dates. */
    public CalendarForm except(String... dates) {
        return new CalendarForm(zone, days, Set.of(dates), cutOff);
    }
}
