package dev.oms.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UlidsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private Instant now = NOON;

    @Test
    void thoseOfOneInstantRise() {
        Ulids ids = new Ulids(() -> now, new SecureRandom()::nextLong);

        assertThat(some(ids, 1_000)).isSorted().doesNotHaveDuplicates().allMatch(id -> id.length() == 26);
    }

    @Test
    void theyRiseWhenTheClockStepsBack() {
        Ulids ids = new Ulids(() -> now, new SecureRandom()::nextLong);
        List<String> made = new ArrayList<>(some(ids, 10));

        now = NOON.minusSeconds(3_600);
        made.addAll(some(ids, 10));
        now = NOON.plusMillis(1);
        made.addAll(some(ids, 10));

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theyRiseAcrossGeneratorsWithTime() {
        String before = new Ulids(() -> now, new SecureRandom()::nextLong).next();
        now = NOON.plusMillis(1);

        assertThat(new Ulids(() -> now, new SecureRandom()::nextLong).next()).isGreaterThan(before);
    }

    @Test
    void theRandomPartRunsOverIntoTheNextMillisecond() {
        Ulids ids = new Ulids(() -> now, () -> -1);
        String last = ids.next();

        assertThat(last).endsWith("ZZZZZZZZZZZZZZZZ");
        String next = ids.next();
        assertThat(next).isGreaterThan(last);
        assertThat(next.substring(0, 10)).isGreaterThan(last.substring(0, 10));
    }

    private static List<String> some(Ulids ids, int count) {
        return IntStream.range(0, count).mapToObj(i -> ids.next()).toList();
    }
}
