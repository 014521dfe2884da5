package dev.oms.examples.bench.torture;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The clock goes an hour forwards and an hour backwards. What became due in a future that was taken back comes later. */
final class ClockSteps implements Strike {
    private static final Duration HOUR = Duration.ofHours(1);

    /** The machine's clock, set wrong. */
    private static final class WrongClock implements InstantSource {
        private volatile Duration wrong = Duration.ZERO;

        @Override
        public Instant instant() {
            return InstantSource.system().instant().plus(wrong);
        }

        void set(Duration difference) {
            wrong = difference;
        }
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public void strike(Round round) throws Exception {
        WrongClock clock = new WrongClock();
        try (Branch branch = Branch.open(round.pool(), round.tenant(), round.provider(), clock)) {
            round.underLoad(branch, () -> {
                for (Duration step : new Duration[] {HOUR, HOUR.negated(), Duration.ZERO, HOUR.negated(), HOUR}) {
                    clock.set(step);
                    round.awaitMore();
                    round.sometime();
                }
            });
            clock.set(HOUR.multipliedBy(2));
            Waiting.until(
                    "effects were not delivered once the clock had passed every hour there was",
                    () -> branch.effects().isEmpty());
        }
    }
}
