package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SplitProperties {

    @Property(tries = 10_000)
    void partsSumToTheWholeAndNoneIsNegative(@ForAll Split split, @ForAll long seed) {
        Random random = new Random(seed);
        long[] weights = weights(random);
        long total = Math.floorMod(random.nextLong(), random.nextBoolean() ? 20 : 1_000_000_000_000L);

        long[] parts = split.over(total, weights);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        assertThat(Arrays.stream(parts).min().orElseThrow()).isNotNegative();
        for (int i = 0; i < parts.length; i++) {
            assertThat(weights[i] > 0 || parts[i] == 0).isTrue();
        }
    }

    @Property(tries = 10_000)
    void noPartExceedsItsLimitHoweverTheWeightsAre(@ForAll Split split, @ForAll long seed) {
        Random random = new Random(seed);
        long[] weights = weights(random);
        long[] limits =
                Arrays.stream(weights).map(weight -> random.nextInt(100)).toArray();
        long total = random.nextLong(Arrays.stream(limits).sum() + 1);

        long[] parts = split.within(total, weights, limits);

        assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i]).isBetween(0L, limits[i]);
        }
    }

    @Property(tries = 10_000)
    void theLargestRemainderIsLessThanAMinorUnitOff(@ForAll long seed) {
        Random random = new Random(seed);
        long[] weights = weights(random);
        long sum = Arrays.stream(weights).sum();
        long total = random.nextLong(1_000_000);

        long[] parts = Split.LARGEST_REMAINDER.over(total, weights);

        for (int i = 0; i < parts.length; i++) {
            assertThat(Math.abs(parts[i] * sum - total * weights[i])).isLessThan(sum);
        }
    }

    private static long[] weights(Random random) {
        long[] weights = new long[1 + random.nextInt(8)];
        Arrays.setAll(weights, i -> random.nextInt(4) == 0 ? 0 : random.nextInt(1_000));
        weights[random.nextInt(weights.length)] = 1 + random.nextInt(1_000);
        return weights;
    }
}
