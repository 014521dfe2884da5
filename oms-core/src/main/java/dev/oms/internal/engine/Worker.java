package dev.oms.internal.engine;

import dev.oms.command.CommandContext;
import dev.oms.command.EffectAnswer;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.Outcome;
import dev.oms.command.ReportEffect;
import dev.oms.command.ReportTimerFailure;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.command.Write;
import dev.oms.common.Actor;
import dev.oms.common.CommitOutcomeUnknownException;
import dev.oms.common.RequestId;
import dev.oms.common.StoreContentionException;
import dev.oms.common.StoreUnavailableException;
import dev.oms.common.TenantId;
import dev.oms.port.ClaimQuery;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Persistence.Claimed;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs due effects and timers. Several workers, in several processes, share the work through the store. */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Few enough that none waits long behind a slow port, in the hands of a worker that nobody can take it from. */
    private static final int BITE = 5;

    private final Persistence persistence;
    private final Engine engine;
    private final EffectRunner runner;
    private final Duration lease;

    /** @param lease how long a claimed task is left alone; twice as long as any port takes to answer */
    public Worker(Persistence persistence, Engine engine, EffectRunner runner, Duration lease) {
        this.persistence = persistence;
        this.engine = engine;
        this.runner = runner;
        this.lease = lease;
    }

    /** Runs what is due, at most so many effects and as many timers; answers how many it ran. */
    public int work(int limit) {
        return runInBites(Kinds.EFFECT, limit, this::runEffect) + runInBites(Kinds.TIMER, limit, this::runTimer);
    }

    /** Runs one due effect of an order; answers whether there was one. */
    public boolean workFor(TenantId tenant, String owner) {
        return runBite(Kinds.EFFECT, 1, claim -> claim.ownedBy(tenant, owner), this::runEffect) > 0;
    }

    private <E extends Entity> int runInBites(Kind<E> kind, int limit, Consumer<Claimed<E>> run) {
        int ran = 0;
        boolean more = true;
        while (more && ran < limit) {
            int bite = Math.min(BITE, limit - ran);
            int inThisBite = runBite(kind, bite, claim -> claim, run);
            ran += inThisBite;
            more = inThisBite == bite;
        }
        return ran;
    }

    /** What the lease does not suffice for is left to whoever finds it when that has ended. */
    private <E extends Entity> int runBite(
            Kind<E> kind, int limit, UnaryOperator<ClaimQuery<E>> narrowed, Consumer<Claimed<E>> run) {
        Lease held = Lease.beginning(lease, engine.settings().clock(), SystemDefaults::nanos);
        List<Claimed<E>> claimed = persistence.claim(narrowed.apply(ClaimQuery.of(kind, held.start(), limit, lease)));
        int ran = 0;
        for (Claimed<E> task : claimed) {
            if (!held.allowsToBegin()) {
                LOG.warn(
                        "{} of {} claimed tasks are left for later: half of their lease has passed",
                        claimed.size() - ran,
                        claimed.size());
                break;
            }
            run.accept(task);
            ran++;
        }
        return ran;
    }

    private void runEffect(Claimed<EffectTask> claimed) {
        Versioned<EffectTask> task = claimed.task();
        EffectTask effect = task.entity();
        EffectAnswer answer = runner.run(claimed.tenant(), effect, effect.mustAskFirst(task.version()));
        try {
            report(claimed, answer);
        } catch (StoreUnavailableException | StoreContentionException | CommitOutcomeUnknownException e) {
            LOG.error("effect {} could not be reported; it will be asked about when its lease ends", effect.id(), e);
        } catch (Throwable e) {
            LOG.error("the answer to effect {} could not be taken in", effect.id(), e);
            reportUnusable(claimed, e);
        }
    }

    private void report(Claimed<EffectTask> claimed, EffectAnswer answer) {
        EffectTask effect = claimed.task().entity();
        long version = claimed.task().version();
        Outcome<String> outcome = engine.report(
                new ReportEffect(effect.id(), effect.owner(), version, answer),
                context(claimed.tenant(), effect.id() + "#" + version));
        if (!outcome.isDone()) {
            LOG.warn("what effect {} came to was not taken in: {}", effect.id(), Failures.codes(outcome.reasons()));
        }
    }

    /** Something may have happened outside, and nobody here understands what: tried again later, and then left to a person. */
    private void reportUnusable(Claimed<EffectTask> claimed, Throwable failure) {
        try {
            report(claimed, new EffectAnswer.Unknown(Failures.text(failure)));
        } catch (Throwable e) {
            LOG.error(
                    "effect {} will be asked about when its lease ends",
                    claimed.task().entity().id(),
                    e);
        }
    }

    private void runTimer(Claimed<TimerTask> claimed) {
        Versioned<TimerTask> task = claimed.task();
        TimerTask timer = task.entity();
        try {
            Write end = Write.Delete.of(task);
            Answered<?> answered = engine.execute(timer.command(), context(claimed.tenant(), timer.id()), List.of(end));
            if (!answered.kept()) {
                reportFailure(claimed, notKept(answered.outcome()));
            } else if (!answered.outcome().isDone()) {
                LOG.debug(
                        "timer {} came to nothing: {}",
                        timer.id(),
                        Failures.codes(answered.outcome().reasons()));
            }
        } catch (Throwable e) {
            LOG.error("timer {} failed", timer.id(), e);
            reportFailure(claimed, Failures.text(e));
        }
    }

    private static String notKept(Outcome<?> outcome) {
        return outcome.repeated() ? "its request id was answered before it ran" : Failures.text(outcome.reasons());
    }

    /** Where another worker has run the timer meanwhile, the report comes to nothing. */
    private void reportFailure(Claimed<TimerTask> claimed, String why) {
        TimerTask timer = claimed.task().entity();
        long version = claimed.task().version();
        try {
            Outcome<String> outcome = engine.report(
                    new ReportTimerFailure(timer.id(), version, why),
                    context(claimed.tenant(), timer.id() + "#" + version));
            LOG.debug("timer {} was not run; reported: {}", timer.id(), outcome.isDone());
        } catch (Throwable e) {
            LOG.error(
                    "the failure of timer {} could not be reported; it runs again when its lease ends", timer.id(), e);
        }
    }

    private static CommandContext context(TenantId tenant, String request) {
        return new CommandContext(tenant, Actor.SYSTEM, new RequestId(request), "");
    }
}
