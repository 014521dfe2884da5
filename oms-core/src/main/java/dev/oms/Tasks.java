package dev.oms;

import dev.oms.command.EffectTask;
import dev.oms.command.Outcome;
import dev.oms.command.ResumeTask;
import dev.oms.command.TimerTask;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.List;

/** Effects and timers that are parked because they failed at their last attempt: work for a person. */
public final class Tasks {
    private final Oms oms;
    private final Parts parts;

    Tasks(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** A page of parked effects; cursor empty for the first page. */
    public Page<EffectTask> parkedEffects(String cursor) {
        return parts.mayView(oms, "")
                ? parts.persistence()
                        .query(
                                oms.tenant(),
                                Query.of(Kinds.EFFECT).where("parked", true).after(cursor))
                : new Page<>(List.of(), "");
    }

    /** A page of parked timers; cursor empty for the first page. */
    public Page<TimerTask> parkedTimers(String cursor) {
        return parts.mayView(oms, "")
                ? parts.persistence()
                        .query(
                                oms.tenant(),
                                Query.of(Kinds.TIMER).where("parked", true).after(cursor))
                : new Page<>(List.of(), "");
    }

    /** Gives a parked task a fresh set of attempts. */
    public Outcome<String> resume(ResumeTask.TaskKind kind, String id) {
        return oms.execute(new ResumeTask(kind, id));
    }
}
