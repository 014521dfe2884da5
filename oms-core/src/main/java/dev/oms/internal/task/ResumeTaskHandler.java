package dev.oms.internal.task;

import dev.oms.command.EffectTask;
import dev.oms.command.EntityKey;
import dev.oms.command.Refusal;
import dev.oms.command.ResumeTask;
import dev.oms.command.ResumeTask.TaskKind;
import dev.oms.command.TaskResumed;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.OrderFile;
import dev.oms.order.Order;
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
        Facts task = reader.read(ReadSet.NOTHING.with(key(command)));
        if (command.kind() == TaskKind.TIMER) {
            return task;
        }
        // Whose effect it is stands in the effect; its order has to know of every event about it.
        return task.find(key(command), EffectTask.class)
                .map(effect -> task.and(reader.read(ReadSet.NOTHING.with(
                        Order.key(new OrderId(effect.entity().owner()))))))
                .orElse(task);
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
        EffectTask effect = task.get().entity();
        Optional<OrderFile> file = OrderFile.open(facts, new OrderId(effect.owner()), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", effect.owner());
        }
        long version = task.get().version() + 1;
        draft.put(task.get(), effect.resumedAt(draft.now(), version));
        file.get().note(effect.key(), version, new TaskResumed(effect.id()));
        file.get().save();
        return draft.accept(effect.id());
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
        draft.put(task.get(), TimerTask.at(draft.now(), timer.id(), timer.owner(), timer.command()));
        draft.event(timer.key(), timer.owner(), task.get().version() + 1, new TaskResumed(timer.id()));
        return draft.accept(timer.id());
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
