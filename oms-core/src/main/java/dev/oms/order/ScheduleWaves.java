package dev.oms.order;

import dev.oms.command.Command;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;

/**
 * Has those that wait sourced together again and again, the first time after the interval; replaces what was scheduled.
 *
 * @param every from a second to a year; zero for never again
 */
public record ScheduleWaves(@NotNull(message = "is missing") Duration every) implements Command<Integer> {

    /** The number of the schedule. */
    @Override
    public Integer result(String subject) {
        return Integer.valueOf(subject);
    }
}
