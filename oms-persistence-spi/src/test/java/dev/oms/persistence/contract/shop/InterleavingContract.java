package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * However those who compete for a few units come between each other, no law is broken. How many times is said by
 * {@code -Doms.interleavings}; each has a seed, so that one that fails can be played again. Several are played on one store at
 * the same time, {@code -Doms.interleavingsAtOnce}: they have nothing in common but what the store does for all of them together.
 */
@Tag("interleaving")
public abstract class InterleavingContract extends ShopContract {
    private static final int TIMES = Integer.getInteger("oms.interleavings", 25);
    private static final long FIRST_SEED = Long.getLong("oms.interleavingSeed", 1);
    private static final int AT_ONCE = Integer.getInteger("oms.interleavingsAtOnce", 8);
    private static final int PEOPLE = 8;

    @Test
    void noInterleavingBreaksALaw() throws InterruptedException {
        ExecutorService players = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Object>> interleavings = LongStream.range(FIRST_SEED, FIRST_SEED + TIMES)
                    .mapToObj(seed -> Executors.callable(() -> played(seed)))
                    .toList();
            assertAll(players.invokeAll(interleavings).stream().map(each -> each::get));
        } finally {
            players.shutdownNow();
        }
    }

    private void played(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        assertThatCode(() -> {
                    Interleaving interleaving = new Interleaving(Interleaving.shop(persistence()));
                    for (int turn = 0; turn < 3; turn++) {
                        interleaving.play(random, 10);
                        interleaving.timePasses(random);
                        interleaving.receiveTea(1);
                    }
                    interleaving.end();
                })
                .as("interleaving %d", seed)
                .doesNotThrowAnyException();
    }

    @Test
    void peopleWhoActAtTheSameMomentBreakNoLaw() {
        for (long crowd = FIRST_SEED; crowd < FIRST_SEED + Math.max(1, TIMES / PEOPLE); crowd++) {
            long seed = crowd;
            Interleaving interleaving = new Interleaving(Interleaving.shop(persistence()));
            List<SplittableRandom> people = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> new SplittableRandom(seed * PEOPLE + person))
                    .toList();
            assertThatCode(() -> {
                        people.parallelStream().forEach(person -> interleaving.play(person, 10));
                        interleaving.timePasses(people.get(0));
                        people.parallelStream().forEach(person -> interleaving.play(person, 5));
                        interleaving.end();
                    })
                    .as("crowd %d", seed)
                    .doesNotThrowAnyException();
        }
    }
}
