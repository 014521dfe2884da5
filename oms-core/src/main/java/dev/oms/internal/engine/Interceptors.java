package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Refusal;
import dev.oms.port.CommandInterceptor;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's hooks, in the order of their registration. */
public final class Interceptors {
    private static final Logger LOG = LoggerFactory.getLogger(Interceptors.class);

    private final List<CommandInterceptor> hooks;

    public Interceptors(List<CommandInterceptor> hooks) {
        this.hooks = List.copyOf(hooks);
    }

    List<Refusal> before(Command<?> command, CommandContext context) {
        return hooks.stream()
                .flatMap(hook -> before(hook, command, context).stream())
                .toList();
    }

    private static List<Refusal> before(CommandInterceptor hook, Command<?> command, CommandContext context) {
        List<Refusal> reasons = hook.before(command, context);
        require(
                reasons != null && reasons.stream().allMatch(Objects::nonNull),
                "the interceptor %s answered %s before %s",
                hook.getClass().getName(),
                reasons,
                Pipeline.operation(command));
        return reasons;
    }

    void answered(Command<?> command, CommandContext context, Outcome<?> outcome) {
        if (outcome instanceof Outcome.Done<?> done) {
            each(hook -> hook.after(command, context, done));
        } else if (outcome instanceof Outcome.Refused<?> refused) {
            each(hook -> hook.refused(command, context, refused));
        }
    }

    private void each(Consumer<CommandInterceptor> call) {
        for (CommandInterceptor hook : hooks) {
            try {
                call.accept(hook);
            } catch (Throwable e) {
                LOG.error(
                        "{} failed after the outcome was decided; the outcome stands",
                        hook.getClass().getName(),
                        e);
            }
        }
    }
}
