package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LeaseTest {
    private static final Instant NOON = Instant.parse("2024-05-17T12:00:00Z");

    private final ManualClock clock = new ManualClock(NOON);
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final Lease lease = Lease.beginning(Duration.ofMinutes(2), clock, nanos::get);

    @Test
    void itBeginsWhenTheClaimIsMade() {
        assertThat(lease.start()).isEqualTo(NOON);
    }

    @Test
    void tasksAreBegunInItsFirstHalf() {
        assertThat(lease.allowsToBegin()).isTrue();

        pass(Duration.ofSeconds(60).minusNanos(1));
        assertThat(lease.allowsToBegin()).isTrue();

        pass(Duration.ofNanos(1));
        assertThat(lease.allowsToBegin()).isFalse();
    }

    @Test
    void aClockThatIsSetBackGainsNoTime() {
        pass(Duration.ofSeconds(61));
        clock.advance(Duration.ofHours(-1));

        assertThat(lease.allowsToBegin()).isFalse();
    }

    @Test
    void aMachineThatSleptGainsNoTime() {
        clock.advance(Duration.ofSeconds(61));

        assertThat(lease.allowsToBegin()).isFalse();
    }

    private void pass(Duration time) {
        clock.advance(time);
        nanos.addAndGet(time.toNanos());
    }
}
