package dev.oms.command;

import dev.oms.common.Money;
import java.time.Instant;
import java.util.List;

/**
 * A decision as a value: everything that committing it would write, cause and cost, and why. Nothing of it has happened.
 *
 * @param subject id that the command's result is read from
 * @param writes next states, each with the version it is based on; tasks for effects and timers among them
 * @param movements changes of stock, applied only while no counter breaks its law
 * @param counts positions whose movements are a count: applied only to the units on hand that they were decided on
 * @param erasure what it takes out of what was written before
 * @param money by how much the customer owes more (positive) or less, one amount per currency touched
 * @param warnings what the caller should look at; part of the outcome
 * @param reasons why it was decided like this
 * @param expires until when it may be committed
 */
public record Plan<R>(
        Command<R> command,
        CommandContext context,
        String subject,
        List<Write> writes,
        List<StockMovement> movements,
        List<StockCount> counts,
        List<Appended> events,
        Erasure erasure,
        List<Money> money,
        List<Reason> warnings,
        List<Reason> reasons,
        Instant plannedAt,
        Instant expires) {
    public Plan {
        writes = List.copyOf(writes);
        movements = List.copyOf(movements);
        counts = List.copyOf(counts);
        events = List.copyOf(events);
        money = List.copyOf(money);
        warnings = List.copyOf(warnings);
        reasons = List.copyOf(reasons);
    }

    /** What the command would answer. */
    public R result() {
        return command.result(subject);
    }

    /** The external effects that committing would cause. */
    public List<Effect> effects() {
        return tasks(EffectTask.class).stream().map(EffectTask::effect).toList();
    }

    /** The commands that the library would give itself, and when. */
    public List<TimerTask> timers() {
        return tasks(TimerTask.class);
    }

    /** The next state of every entity that would change, tasks left out. */
    public List<Entity> nextStates() {
        return puts().filter(e -> !(e instanceof EffectTask) && !(e instanceof TimerTask))
                .toList();
    }

    private <T extends Entity> List<T> tasks(Class<T> type) {
        return puts().filter(type::isInstance).map(type::cast).toList();
    }

    private java.util.stream.Stream<Entity> puts() {
        return writes.stream().filter(Write.Put.class::isInstance).map(w -> ((Write.Put) w).next());
    }
}
