package dev.oms.internal.order;

import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.order.RunScheduledWave;
import dev.oms.order.SourceWave;
import dev.oms.order.WaveSchedule;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.Optional;

/** Begins the wave whose time has come. */
public final class RunScheduledWaveHandler implements CommandHandler<RunScheduledWave, Facts> {

    @Override
    public Class<RunScheduledWave> type() {
        return RunScheduledWave.class;
    }

    @Override
    public Facts read(RunScheduledWave command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(WaveSchedule.KEY));
    }

    @Override
    public Optional<CustomerId> customer(RunScheduledWave command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(RunScheduledWave command, Facts facts, Draft draft) {
        facts.find(WaveSchedule.KEY, WaveSchedule.class)
                .map(found -> found.entity())
                .filter(schedule -> schedule.number() == command.number())
                .ifPresent(schedule -> {
                    draft.timer(draft.now(), ScheduleWavesHandler.OWNER, SourceWave.ofAllThatWait());
                    draft.timer(draft.now().plusSeconds(schedule.seconds()), ScheduleWavesHandler.OWNER, command);
                });
        return draft.accept(Long.toString(command.number()));
    }
}
