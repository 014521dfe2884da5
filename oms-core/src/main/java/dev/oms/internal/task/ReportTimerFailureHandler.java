package dev.oms.internal.task;

import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.ReportTimerFailure;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.Optional;

/** Has a failed timer tried again later, or parks it. */
public final class ReportTimerFailureHandler implements CommandHandler<ReportTimerFailure, Facts> {

    @Override
    public Class<ReportTimerFailure> type() {
        return ReportTimerFailure.class;
    }

    @Override
    public Facts read(ReportTimerFailure command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(key(command)));
    }

    @Override
    public Optional<CustomerId> customer(ReportTimerFailure command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReportTimerFailure command, Facts facts, Draft draft) {
        Optional<Versioned<TimerTask>> task = facts.find(key(command), TimerTask.class);
        if (task.isEmpty() || task.get().version() != command.version()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.CHANGED,
                    command.timerId(),
                    "the timer was claimed by another worker in the meantime"));
        }
        TimerTask timer = task.get().entity();
        int attempts = timer.attempts() + 1;
        if (attempts >= draft.settings().effectAttempts()) {
            draft.put(task.get(), timer.parkedBecause(command.error()));
        } else {
            draft.put(
                    task.get(),
                    timer.retriedAt(
                            draft.now()
                                    .plus(Backoff.after(
                                            attempts,
                                            timer.id(),
                                            draft.settings().backoff())),
                            command.error()));
        }
        return draft.accept(command.timerId());
    }

    private static EntityKey key(ReportTimerFailure command) {
        return new EntityKey(TimerTask.KIND, command.timerId());
    }
}
