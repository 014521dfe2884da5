package dev.oms;

import dev.oms.command.EffectTask;
import dev.oms.command.Outcome;
import dev.oms.command.ResumeTask;
import dev.oms.command.TimerTask;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;

/** Effects and timers that are still to be run; parked ones failed at their last attempt and are work for a person. */
public final class Tasks {
    private final Oms oms;
    private final Parts parts;

    Tasks(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** A page of parked effects; cursor empty for the first page. */
    public Page<EffectTask> parkedEffects(String cursor) {
        return searchEffects(Query.of(Kinds.EFFECT).where("parked", true).after(cursor));
    }

    /** A page of parked timers; cursor empty for the first page. */
    public Page<TimerTask> parkedTimers(String cursor) {
        return searchTimers(Query.of(Kinds.TIMER).where("parked", true).after(cursor));
    }

    /** A page of effects that are still to be run, by any attribute of {@link Kinds#EFFECT}, such as the order they belong to. */
    public Page<EffectTask> searchEffects(Query<EffectTask> query) {
        return parts.search(oms, query);
    }

    /** A page of timers by any attribute of {@link Kinds#TIMER}. */
    public Page<TimerTask> searchTimers(Query<TimerTask> query) {
        return parts.search(oms, query);
    }

    /** Gives a parked task a fresh set of attempts. */
    public Outcome<String> resume(ResumeTask.TaskKind kind, String id) {
        return oms.execute(new ResumeTask(kind, id));
    }
}
