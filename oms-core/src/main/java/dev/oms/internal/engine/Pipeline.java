package dev.oms.internal.engine;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.InvariantViolation;
import dev.oms.port.AccessPolicy;
import dev.oms.port.AccessPolicy.Subject;
import dev.oms.port.Facts;
import dev.oms.port.Persistence;
import dev.oms.port.RequestEntry;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps from a command to a plan: authorise, validate, read, decide. Writes nothing. */
public final class Pipeline {
    private final Persistence persistence;
    private final Settings settings;
    private final CommandValidator validator;
    private final AccessPolicy access;
    private final Map<Class<?>, CommandHandler<?, ?>> handlers;

    public Pipeline(
            Persistence persistence,
            Settings settings,
            CommandValidator validator,
            AccessPolicy access,
            List<CommandHandler<?, ?>> handlers) {
        this.persistence = persistence;
        this.settings = settings;
        this.validator = validator;
        this.access = access;
        this.handlers = handlers.stream().collect(Collectors.toMap(CommandHandler::type, Function.identity()));
    }

    private Pipeline(Pipeline guarded, AccessPolicy access) {
        this.persistence = guarded.persistence;
        this.settings = guarded.settings;
        this.validator = guarded.validator;
        this.access = access;
        this.handlers = guarded.handlers;
    }

    /** The same steps for what the library itself has to report: nobody is asked whether it may. */
    Pipeline unguarded() {
        return new Pipeline(this, (actor, operation, subject) -> true);
    }

    /** How far a command came. */
    sealed interface Result<R> {

        /** A plan was made. */
        record Planned<R>(Plan<R> plan) implements Result<R> {}

        /** Decided against, on facts: the refusal is the request's outcome and is kept. */
        record Decided<R>(List<Refusal> refusals) implements Result<R> {}

        /** Turned away for a reason that is no outcome, such as a command that is invalid: nothing is kept. */
        record TurnedAway<R>(List<Refusal> refusals) implements Result<R> {}

        /** The request id was answered before. */
        record Repeated<R>(Outcome<R> outcome) implements Result<R> {}
    }

    <R> Result<R> plan(Command<R> command, CommandContext context) {
        CommandHandler<Command<R>, ?> handler = handlerOf(command);
        if (!access.allows(context.actor(), operation(command), Subject.UNKNOWN)) {
            return new Result.TurnedAway<>(List.of(forbidden(command, context)));
        }
        List<Refusal> violations = validator.violations(command);
        if (!violations.isEmpty()) {
            return new Result.TurnedAway<>(violations);
        }
        return readAndDecide(handler, command, context);
    }

    /**
     * Of what is read one after the other, a part may be from before and a part from after somebody else's commit. What does not
     * fit together is therefore read again; what is the same then is a bug.
     */
    private <R, F> Result<R> readAndDecide(
            CommandHandler<Command<R>, F> handler, Command<R> command, CommandContext context) {
        List<Facts> before = List.of();
        for (int attempt = 1; ; attempt++) {
            Reader reader = reader(context);
            try {
                return readAndDecide(handler, command, context, reader);
            } catch (InvariantViolation | NoSuchElementException e) {
                if (attempt == settings.commitAttempts() || (attempt > 1 && reader.sees(before))) {
                    throw e;
                }
                before = reader.seen();
            }
        }
    }

    private Reader reader(CommandContext context) {
        return new Reader(
                persistence,
                context.tenant(),
                context.request(),
                settings.clock().instant(),
                !settings.external().isEmpty(),
                settings.capacity());
    }

    private <R, F> Result<R> readAndDecide(
            CommandHandler<Command<R>, F> handler, Command<R> command, CommandContext context, Reader reader) {
        F facts = handler.read(command, reader);
        Subject subject = subject(context, handler.customer(command, facts));
        if (!access.allows(context.actor(), operation(command), subject)) {
            return new Result.TurnedAway<>(List.of(forbidden(command, context)));
        }
        List<Refusal> presumptions = handler.privileges(command, facts, settings).stream()
                .filter(wanted -> !access.allows(context.actor(), wanted.right().operation(), subject))
                .map(wanted -> forbidden(wanted, context))
                .toList();
        if (!presumptions.isEmpty()) {
            return new Result.TurnedAway<>(presumptions);
        }
        Optional<RequestEntry> earlier = reader.earlier();
        if (earlier.isPresent()) {
            return repeated(earlier.get(), command);
        }
        Draft draft = new Draft(context, settings, reader.seen());
        Decision decision = handler.decide(command, facts, draft);
        if (decision instanceof Decision.Accepted accepted) {
            return new Result.Planned<>(accepted.draft().toPlan(command, accepted.subject()));
        }
        return declined(((Decision.Declined) decision).refusals());
    }

    private static <R> Result<R> declined(List<Refusal> refusals) {
        return refusals.stream().allMatch(refusal -> refusal.code().isKept())
                ? new Result.Decided<>(refusals)
                : new Result.TurnedAway<>(refusals);
    }

    /** The first outcome of a request id, or a refusal where it belonged to another command. */
    static <R> Result<R> repeated(RequestEntry first, Command<R> command) {
        if (!first.fingerprint().equals(Fingerprint.of(command))) {
            String id = first.request().value();
            return new Result.TurnedAway<>(List.of(new Refusal(
                    Refusal.Code.REQUEST_REUSED,
                    id,
                    "request id " + id + " was used before for another command; take a new one")));
        }
        return new Result.Repeated<>(first.outcome().as(command, true));
    }

    static String operation(Command<?> command) {
        return command.getClass().getSimpleName();
    }

    /** What is nobody's, or does not exist, is not the actor's own either: a stranger cannot tell the difference. */
    static Subject subject(CommandContext context, Optional<CustomerId> customer) {
        return customer.filter(context.actor()::isCustomer).isPresent() ? Subject.OWN : Subject.OTHERS;
    }

    @SuppressWarnings("unchecked") // a handler is registered under the type of command that it takes
    private <R> CommandHandler<Command<R>, ?> handlerOf(Command<R> command) {
        CommandHandler<?, ?> handler = handlers.get(command.getClass());
        require(handler != null, "no handler takes a %s", command.getClass().getName());
        return (CommandHandler<Command<R>, ?>) java.util.Objects.requireNonNull(handler);
    }

    private static Refusal forbidden(Privilege wanted, CommandContext context) {
        String text = "%s may not %s; that needs the right %s"
                .formatted(context.actor(), wanted.wish(), wanted.right().operation());
        return new Refusal(Refusal.Code.FORBIDDEN, wanted.path(), text);
    }

    private static Refusal forbidden(Command<?> command, CommandContext context) {
        return new Refusal(
                Refusal.Code.FORBIDDEN,
                operation(command),
                context.actor() + " may not " + operation(command) + " here");
    }
}
