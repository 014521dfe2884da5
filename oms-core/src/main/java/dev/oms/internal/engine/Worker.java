package dev.oms.internal.engine;

import dev.oms.command.CommandContext;
import dev.oms.command.EffectAnswer;
import dev.oms.command.EffectTask;
import dev.oms.command.Outcome;
import dev.oms.command.ReportEffect;
import dev.oms.command.ReportTimerFailure;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.command.Write;
import dev.oms.common.Actor;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Persistence.Claimed;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs due effects and timers. Several workers, in several processes, share the work through the store. */
public final class Worker {
    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final Persistence persistence;
    private final Engine engine;
    private final EffectRunner runner;
    private final Duration lease;

    /** @param lease how long a claimed task is left alone; longer than any port takes to answer */
    public Worker(Persistence persistence, Engine engine, EffectRunner runner, Duration lease) {
        this.persistence = persistence;
        this.engine = engine;
        this.runner = runner;
        this.lease = lease;
    }

    /** Runs what is due, at most so many effects and as many timers; answers how many it ran. */
    public int work(int limit) {
        List<Claimed<EffectTask>> effects =
                persistence.claim(Kinds.EFFECT, engine.settings().clock().instant(), limit, lease);
        effects.forEach(this::runEffect);
        List<Claimed<TimerTask>> timers =
                persistence.claim(Kinds.TIMER, engine.settings().clock().instant(), limit, lease);
        timers.forEach(this::runTimer);
        return effects.size() + timers.size();
    }

    private void runEffect(Claimed<EffectTask> claimed) {
        Versioned<EffectTask> task = claimed.task();
        EffectTask effect = task.entity();
        try {
            EffectAnswer answer = runner.run(claimed.tenant(), effect, effect.mustAskFirst(task.version()));
            String request = effect.id() + "#" + task.version();
            engine.execute(
                    new ReportEffect(effect.id(), effect.owner(), task.version(), answer),
                    context(claimed.tenant(), request));
        } catch (RuntimeException e) {
            LOG.error("effect {} could not be reported; it will be asked about when its lease ends", effect.id(), e);
        }
    }

    private void runTimer(Claimed<TimerTask> claimed) {
        Versioned<TimerTask> task = claimed.task();
        TimerTask timer = task.entity();
        try {
            Write end = new Write.Delete(timer.key(), task.version());
            Outcome<?> outcome = engine.execute(timer.command(), context(claimed.tenant(), timer.id()), List.of(end));
            if (!outcome.isDone()) {
                LOG.debug("timer {} came to nothing: {}", timer.id(), outcome.reasons());
                reportFailure(claimed, outcome.reasons().toString());
            }
        } catch (RuntimeException e) {
            LOG.error("timer {} failed", timer.id(), e);
            reportFailure(claimed, String.valueOf(e.getMessage()));
        }
    }

    /**
     * A refusal that was decided on facts has ended the timer, and the report finds nothing; one that was not, such as a
     * race lost too often, has not: it runs again after a while, and somebody sees it if it never comes through.
     */
    private void reportFailure(Claimed<TimerTask> claimed, String error) {
        TimerTask timer = claimed.task().entity();
        long version = claimed.task().version();
        try {
            ReportTimerFailure report = new ReportTimerFailure(timer.id(), version, error);
            engine.execute(report, context(claimed.tenant(), timer.id() + "#" + version));
        } catch (RuntimeException e) {
            LOG.error(
                    "the failure of timer {} could not be reported; it runs again when its lease ends", timer.id(), e);
        }
    }

    private static CommandContext context(TenantId tenant, String request) {
        return new CommandContext(tenant, Actor.SYSTEM, new RequestId(request), "");
    }
}
