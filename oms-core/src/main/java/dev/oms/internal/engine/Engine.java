package dev.oms.internal.engine;

import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.command.Plan;
import dev.oms.command.Refusal;
import dev.oms.command.Write;
import dev.oms.internal.engine.Pipeline.Result;
import dev.oms.port.CommitResult;
import dev.oms.port.Persistence;
import dev.oms.port.RequestEntry;
import java.time.Instant;
import java.util.List;

/** Plans, commits and executes commands. Thread-safe and without state of its own. */
public final class Engine {
    private final Pipeline pipeline;
    private final Pipeline unguarded;
    private final Commits commits;
    private final Interceptors interceptors;
    private final Settings settings;
    private final WhatChanged whatChanged;
    private final Pause pause = new Pause();

    public Engine(Persistence persistence, Pipeline pipeline, Interceptors interceptors, Settings settings) {
        this.pipeline = pipeline;
        this.unguarded = pipeline.unguarded();
        this.commits = new Commits(persistence);
        this.interceptors = interceptors;
        this.settings = settings;
        this.whatChanged = new WhatChanged(persistence);
    }

    public Settings settings() {
        return settings;
    }

    /** What the command would do; writes nothing. */
    public <R> Outcome<Plan<R>> plan(Command<R> command, CommandContext context) {
        List<Refusal> vetoes = interceptors.before(command, context);
        if (!vetoes.isEmpty()) {
            return Outcome.refused(vetoes);
        }
        Result<R> result = pipeline.plan(command, context);
        if (result instanceof Result.Planned<R> planned) {
            return Outcome.done(planned.plan());
        }
        return Outcome.refused(reasonsAgainstPlanning(result, context));
    }

    /** Applies exactly this plan, or says what has changed since. A plan committed again answers as it did first. */
    public <R> Outcome<R> commit(Plan<R> plan) {
        Outcome<R> outcome = commitOnce(plan);
        interceptors.answered(plan.command(), plan.context(), outcome);
        return outcome;
    }

    /** Plans and commits; starts over, within a bound, when a race was lost. */
    public <R> Outcome<R> execute(Command<R> command, CommandContext context) {
        return execute(command, context, List.of()).outcome();
    }

    /**
     * Executes what a task stands for.
     *
     * @param end the end of the task, committed together with the outcome
     */
    <R> Answered<R> execute(Command<R> command, CommandContext context, List<Write> end) {
        List<Refusal> vetoes = interceptors.before(command, context);
        Answered<R> answered = vetoes.isEmpty()
                ? executeInRace(pipeline, command, context, end)
                : Answered.unkept(Outcome.refused(vetoes));
        interceptors.answered(command, context, answered.outcome());
        return answered;
    }

    /**
     * Takes in what the library itself has done or seen. That is so, whatever a host's rights and vetoes say; they are not
     * asked, or what has happened would be tried for ever.
     */
    public <R> Outcome<R> report(Command<R> command, CommandContext context) {
        Outcome<R> outcome =
                executeInRace(unguarded, command, context, List.of()).outcome();
        interceptors.answered(command, context, outcome);
        return outcome;
    }

    private <R> Answered<R> executeInRace(Pipeline steps, Command<R> command, CommandContext context, List<Write> end) {
        for (int attempt = 1; ; attempt++) {
            Result<R> result = steps.plan(command, context);
            if (result instanceof Result.TurnedAway<R> away) {
                return Answered.unkept(Outcome.refused(away.refusals()));
            }
            if (result instanceof Result.Repeated<R> repeated) {
                return Answered.unkept(repeated.outcome());
            }
            CommitResult committed = commit(result, command, context, end);
            if (committed instanceof CommitResult.Committed) {
                return new Answered<>(committedOutcome(result), true);
            }
            if (committed instanceof CommitResult.Duplicate duplicate) {
                return Answered.unkept(repeated(duplicate.first(), command));
            }
            if (attempt == settings.commitAttempts()) {
                return Answered.unkept(Outcome.refused(whatChanged.since(committed, context.tenant())));
            }
            pause.afterLostRace(attempt);
        }
    }

    private <R> CommitResult commit(Result<R> result, Command<R> command, CommandContext context, List<Write> end) {
        if (result instanceof Result.Planned<R> planned) {
            return commits.commit(planned.plan(), end);
        }
        Result.Decided<R> decided = (Result.Decided<R>) result;
        return commits.commitRefusal(context, Fingerprint.of(command), decided.refusals(), now(), end);
    }

    private static <R> Outcome<R> committedOutcome(Result<R> result) {
        if (result instanceof Result.Planned<R> planned) {
            return new Outcome.Done<>(planned.plan().result(), planned.plan().warnings(), false);
        }
        return Outcome.refused(((Result.Decided<R>) result).refusals());
    }

    private <R> Outcome<R> commitOnce(Plan<R> plan) {
        if (now().isAfter(plan.expires())) {
            return commits.earlier(plan.context())
                    .map(first -> repeated(first, plan.command()))
                    .orElseGet(() -> expired(plan));
        }
        CommitResult result = commits.commit(plan, List.of());
        if (result instanceof CommitResult.Committed) {
            return new Outcome.Done<>(plan.result(), plan.warnings(), false);
        }
        if (result instanceof CommitResult.Duplicate duplicate) {
            return repeated(duplicate.first(), plan.command());
        }
        return Outcome.refused(whatChanged.since(result, plan.context().tenant()));
    }

    private static <R> Outcome<R> expired(Plan<R> plan) {
        return Outcome.refused(new Refusal(
                Refusal.Code.EXPIRED,
                plan.subject(),
                "planned at %s, good until %s; plan again".formatted(plan.plannedAt(), plan.expires())));
    }

    private static <R> Outcome<R> repeated(RequestEntry first, Command<R> command) {
        Result<R> result = Pipeline.repeated(first, command);
        return result instanceof Result.Repeated<R> repeated
                ? repeated.outcome()
                : Outcome.refused(((Result.TurnedAway<R>) result).refusals());
    }

    private static <R> List<Refusal> reasonsAgainstPlanning(Result<R> result, CommandContext context) {
        if (result instanceof Result.TurnedAway<R> away) {
            return away.refusals();
        }
        if (result instanceof Result.Decided<R> decided) {
            return decided.refusals();
        }
        String id = context.request().value();
        return List.of(new Refusal(
                Refusal.Code.REQUEST_REUSED,
                id,
                "request id " + id + " was carried out before; a new plan needs a new one"));
    }

    private Instant now() {
        return settings.clock().instant();
    }
}
