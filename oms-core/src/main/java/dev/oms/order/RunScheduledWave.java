package dev.oms.order;

import dev.oms.command.Command;
import jakarta.validation.constraints.PositiveOrZero;

/** Begins a wave and sets the time of the next one, if the schedule is still the same. */
public record RunScheduledWave(
        @PositiveOrZero(message = "must not be negative") long number) implements Command<Long> {

    /** The number of the schedule. */
    @Override
    public Long result(String subject) {
        return Long.valueOf(subject);
    }
}
