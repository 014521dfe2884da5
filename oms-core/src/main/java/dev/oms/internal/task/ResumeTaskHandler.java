package dev.oms.internal.task;

import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.ResumeTask;
import dev.oms.command.ResumeTask.TaskKind;
import dev.oms.command.TaskResumed;
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

/** Takes a parked task out of fallout. */
public final class ResumeTaskHandler implements CommandHandler<ResumeTask, Facts> {

    @Override
    public Class<ResumeTask> type() {
        return ResumeTask.class;
    }

    @Override
    public Facts read(ResumeTask command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(key(command)));
    }

    @Override
    public Optional<CustomerId> customer(ResumeTask command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ResumeTask command, Facts facts, Draft draft) {
        return command.kind() == TaskKind.EFFECT
                ? resumeEffect(command, facts, draft)
                : resumeTimer(command, facts, draft);
    }

    private static Decision resumeEffect(ResumeTask command, Facts facts, Draft draft) {
        Optional<Versioned<EffectTask>> task = facts.find(key(command), EffectTask.class);
        if (task.isEmpty()) {
            return Decision.notFound("effect", command.taskId());
        }
        if (!task.get().entity().parked()) {
            return notParked(command);
        }
        long version = task.get().version() + 1;
        return resumed(task.get(), task.get().entity().resumedAt(draft.now(), version), draft);
    }

    private static Decision resumeTimer(ResumeTask command, Facts facts, Draft draft) {
        Optional<Versioned<TimerTask>> task = facts.find(key(command), TimerTask.class);
        if (task.isEmpty()) {
            return Decision.notFound("timer", command.taskId());
        }
        TimerTask timer = task.get().entity();
        if (!timer.parked()) {
            return notParked(command);
        }
        return resumed(task.get(), TimerTask.at(draft.now(), timer.id(), timer.owner(), timer.command()), draft);
    }

    private static <E extends Entity> Decision resumed(Versioned<E> before, E next, Draft draft) {
        draft.put(before, next);
        draft.event(
                next.key(),
                next.owner(),
                before.version() + 1,
                new TaskResumed(next.key().id()));
        return draft.accept(next.key().id());
    }

    private static Decision notParked(ResumeTask command) {
        return Decision.declined(new Refusal(
                Refusal.Code.WRONG_STATE, command.taskId(), command.taskId() + " is not parked: it runs by itself"));
    }

    private static EntityKey key(ResumeTask command) {
        String kind = command.kind() == TaskKind.EFFECT ? EffectTask.KIND : TimerTask.KIND;
        return new EntityKey(kind, command.taskId());
    }
}
