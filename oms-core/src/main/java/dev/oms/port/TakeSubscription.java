package dev.oms.port;

import dev.oms.command.Command;
import dev.oms.common.validation.IdText;
import dev.oms.common.validation.TimeSpan;
import java.time.Duration;

/**
 * Takes a named subscription for a while, unless somebody else has it: of all nodes one at a time delivers.
 *
 * @param runner who will deliver
 * @param lease how long nobody else may
 */
public record TakeSubscription(
        @IdText String name,
        @IdText String runner,
        @TimeSpan Duration lease) implements Command<Long> {

    /** The position after which to go on. */
    @Override
    public Long result(String subject) {
        return Long.valueOf(subject);
    }
}
