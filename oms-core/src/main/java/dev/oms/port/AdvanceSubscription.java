package dev.oms.port;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import jakarta.validation.constraints.PositiveOrZero;

/** Remembers how far a named subscriber has come; it never goes back. */
public record AdvanceSubscription(
        @IdText String name,
        @PositiveOrZero(message = "must not be negative") long position) implements Command<Long> {

    /** The position. */
    @Override
    public Long result(String subject) {
        return Long.valueOf(subject);
    }
}
