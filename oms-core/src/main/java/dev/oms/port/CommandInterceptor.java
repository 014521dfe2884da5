package dev.oms.port;

import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import java.util.List;

/**
 * A host's hook around every command. Must be thread-safe and quick. Called once per delivery, in the order of
 * registration; an exception from {@link #before} reaches the caller with nothing done, one from the others is logged.
 * What the library reports to itself of effects, timers and subscribers has happened already: {@link #before} is not asked.
 * A timer whose command is vetoed is tried again later, and parked in the end.
 */
public interface CommandInterceptor {

    /** Before anything is read; reasons veto the command. Null is refused in the interceptor's name, with nothing done. */
    default List<Refusal> before(Command<?> command, CommandContext context) {
        return List.of();
    }

    /** After the commit, or after an earlier outcome was repeated. */
    default void after(Command<?> command, CommandContext context, Outcome.Done<?> outcome) {}

    /** After a refusal, vetoes included. */
    default void refused(Command<?> command, CommandContext context, Outcome.Refused<?> outcome) {}
}
