package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.order.RunScheduledWave;
import dev.oms.order.ScheduleWaves;
import dev.oms.order.WaveSchedule;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Duration;
import java.util.Optional;

/** Says how often waves are run. */
public final class ScheduleWavesHandler implements CommandHandler<ScheduleWaves, Facts> {
    /** Owner of the timers: they are nobody's order. */
    static final String OWNER = "waves";

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    @Override
    public Class<ScheduleWaves> type() {
        return ScheduleWaves.class;
    }

    @Override
    public Facts read(ScheduleWaves command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(WaveSchedule.KEY));
    }

    @Override
    public Optional<CustomerId> customer(ScheduleWaves command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ScheduleWaves command, Facts facts, Draft draft) {
        Duration every = command.every();
        if (!every.isZero() && (every.compareTo(SHORTEST) < 0 || every.compareTo(LONGEST) > 0)) {
            return Decision.declined(
                    new Refusal(Refusal.Code.INVALID, "every", "must be from a second to a year, or zero for never"));
        }
        Optional<Versioned<WaveSchedule>> before = facts.find(WaveSchedule.KEY, WaveSchedule.class);
        long number = before.map(found -> found.entity().number() + 1).orElse(1L);
        WaveSchedule next = new WaveSchedule(every.toSeconds(), number);
        before.ifPresentOrElse(found -> draft.put(found, next), () -> draft.insert(next));
        if (!every.isZero()) {
            draft.timer(draft.now().plus(every), OWNER, new RunScheduledWave(number));
        }
        return draft.accept(Long.toString(number));
    }
}
