package dev.oms.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SummaryTest {
    private final Results results = new Results();

    private void round(int number, String entrant, long done) {
        Sample sample = new Sample(1, done, 0, 0, 1, 2, 3, OptionalDouble.empty(), 4);
        results.add(new Results.Round("place", "orders", 3, 4, number, entrant, sample));
    }

    @Test
    void theRatioIsTheMedianOfTheRatiosOfEachRound() {
        round(1, "library", 100);
        round(1, "plain", 100);
        round(2, "library", 10);
        round(2, "plain", 20);
        round(3, "library", 300);
        round(3, "plain", 100);

        Summary.Row plain = new Summary(results).rows().get(1);

        assertThat(plain.entrant()).isEqualTo("plain");
        assertThat(plain.perSecond()).isEqualTo(100);
        assertThat(plain.ratio()).hasValue(1);
        assertThat(new Summary(results).rows().get(0).ratio()).isEmpty();
    }

    @Test
    void timePerLineIsTheTimeOfOneThread() {
        round(1, "library", 1_000);

        assertThat(new Summary(results).rows().get(0).microsPerLine()).isEqualTo(1e6 * 4 / 1_000 / 3);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Summary.median(new double[] {4, 1, 3, 2})).isEqualTo(2.5);
        assertThat(Summary.median(new double[] {9, 1, 5})).isEqualTo(5);
    }

    @Test
    void aPercentileIsADurationThatSoManyDoNotExceed() {
        Latencies latencies = new Latencies();
        for (int i = 10_000; i >= 1; i--) {
            latencies.add(i * 1_000_000L);
        }
        long[] sorted = Latencies.sorted(java.util.List.of(latencies));

        assertThat(Latencies.percentileMillis(sorted, 0.5)).isEqualTo(5_000);
        assertThat(Latencies.percentileMillis(sorted, 0.99)).isEqualTo(9_900);
        assertThat(Latencies.percentileMillis(new long[0], 0.99)).isZero();
    }
}
