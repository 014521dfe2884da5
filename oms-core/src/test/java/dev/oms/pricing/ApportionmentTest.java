package dev.oms.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

    @Test
    void threeUnitsForTenCentsCostThreeFourThree() {
        long[] unit = LongStream.range(0, 3)
                .map(k -> Apportionment.cumulative(10, k + 1, 3) - Apportionment.cumulative(10, k, 3))
                .toArray();

        assertThat(unit).containsExactly(3, 4, 3);
    }

    @Test
    void aDiscountIsSharedByWeightAndNothingGoesToNothing() {
        assertThat(Apportionment.byWeight(100, 1, 0, 1, 1)).containsExactly(33, 0, 34, 33);
        assertThat(Apportionment.byWeight(0, 0, 0)).containsExactly(0, 0);
        assertThat(Apportionment.byWeight(0)).isEmpty();
    }

    @Test
    void whatCannotBeSharedIsRefused() {
        assertThatThrownBy(() -> Apportionment.byWeight(1, 0, 0)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Apportionment.byWeight(1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Apportionment.byWeight(1, 2, -1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Apportionment.byWeight(-1, 1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Apportionment.cumulative(-1, 1, 1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Apportionment.cumulative(1, 2, 1)).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Apportionment.cumulative(1, -1, 1)).isInstanceOf(InvariantViolation.class);
    }

    @Property(tries = 300)
    void aShareIsTheExactOneRoundedHalfUpHoweverBigItIs(
            @ForAll @LongRange(min = 0) long total,
            @ForAll @LongRange(min = 0) long part,
            @ForAll @LongRange(min = 1) long whole) {
        long some = Math.min(part, whole);

        assertThat(Apportionment.cumulative(total, some, whole)).isEqualTo(exactly(total, some, whole));
    }

    @Property(tries = 300)
    void moreSharesAreNeverWorthLess(
            @ForAll @LongRange(min = 0) long total, @ForAll @IntRange(min = 1, max = 60) int whole) {
        long[] cumulative = LongStream.rangeClosed(0, whole)
                .map(part -> Apportionment.cumulative(total, part, whole))
                .toArray();

        assertThat(cumulative).isSorted().startsWith(0).endsWith(total);
    }

    @Property(tries = 300)
    void partsByWeightSumToTheWholeAndEachIsWithinAUnitOfItsExactShare(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000_000_000L) long total,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 700_000_000_000_000_000L) Long> weights) {
        long[] given = weights.stream().mapToLong(w -> w).toArray();
        BigInteger sum = BigInteger.valueOf(LongStream.of(given).sum());
        if (sum.signum() == 0) {
            return;
        }

        long[] parts = Apportionment.byWeight(total, given);

        assertThat(LongStream.of(parts).sum()).isEqualTo(total);
        assertThat(IntStream.range(0, parts.length)).allSatisfy(i -> {
            BigInteger error = BigInteger.valueOf(parts[i])
                    .multiply(sum)
                    .subtract(BigInteger.valueOf(total).multiply(BigInteger.valueOf(given[i])))
                    .abs();
            assertThat(error).isLessThan(sum);
            assertThat(parts[i]).isGreaterThanOrEqualTo(0);
            assertThat(given[i] > 0 || parts[i] == 0).isTrue();
        });
    }

    @Test
    void weightsThatCannotBeSummedAreAnError() {
        assertThatThrownBy(() -> Apportionment.byWeight(1, Long.MAX_VALUE, 1)).isInstanceOf(ArithmeticException.class);
        assertThat(Apportionment.byWeight(Long.MAX_VALUE, Long.MAX_VALUE - 1, 1))
                .containsExactly(Long.MAX_VALUE - 1, 1);
    }

    private static long exactly(long total, long part, long whole) {
        BigInteger[] halves = BigInteger.valueOf(total)
                .multiply(BigInteger.valueOf(part))
                .multiply(BigInteger.TWO)
                .divideAndRemainder(BigInteger.valueOf(whole));
        return halves[0].add(BigInteger.ONE).divide(BigInteger.TWO).longValueExact();
    }
}
