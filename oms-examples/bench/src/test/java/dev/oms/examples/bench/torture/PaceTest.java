package dev.oms.examples.bench.torture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static Duration time(Pace pace, int turns) {
        long start = System.nanoTime();
        IntStream.range(0, turns).parallel().forEach(turn -> pace.await());
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Test
    void turnsAreAsFarApartAsTheRateSaysWhoeverTakesThem() {
        assertThat(time(Pace.of(100), 11)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    void withoutARateNobodyWaits() {
        assertThat(time(Pace.of(0), 100_000)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aScenarioMayAskForLessTrafficThanThereIsAndNeverGetsMore() {
        Traffic busy = new Traffic(4, 0, Duration.ofSeconds(1));

        assertThat(busy.atMost(30).perSecond()).isEqualTo(30);
        assertThat(busy.atMost(10).atMost(30).perSecond()).isEqualTo(10);
        assertThatThrownBy(() -> new Traffic(0, 0, Duration.ofSeconds(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
