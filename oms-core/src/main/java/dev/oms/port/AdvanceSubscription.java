package dev.oms.port;

import dev.oms.command.Command;
import dev.oms.common.Text;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.TimeSpan;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;

/**
 * Remembers how far a named subscription has come; it never goes back. Refused where somebody else has taken it meanwhile.
 *
 * @param runner who has delivered
 * @param lease how long the runner keeps it from now on; none lets it go
 * @param error what went wrong with the next event, which lets it go until a wait is over; empty for nothing
 */
public record AdvanceSubscription(
        @IdText String name,
        @IdText String runner,
        @PositiveOrZero(message = "must not be negative") long position,
        @TimeSpan Duration lease,
        String error)
        implements Command<Long> {
    private static final int LONGEST_ERROR = 1000;

    public AdvanceSubscription {
        error = Text.storable(error, LONGEST_ERROR);
    }

    /** The position. */
    @Override
    public Long result(String subject) {
        return Long.valueOf(subject);
    }
}
