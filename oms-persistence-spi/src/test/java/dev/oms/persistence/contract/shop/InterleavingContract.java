package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * However those who compete for a few units come between each other, no law is broken. How many times is said by
 * {@code -Doms.interleavings}; each has a seed, so that one that fails can be played again.
 */
@Tag("interleaving")
public abstract class InterleavingContract extends ShopContract {
    private static final int TIMES = Integer.getInteger("oms.interleavings", 25);
    private static final long FIRST_SEED = Long.getLong("oms.interleavingSeed", 1);
    private static final int PEOPLE = 8;

    @Test
    void noInterleavingBreaksALaw() {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + TIMES; seed++) {
            Interleaving interleaving = new Interleaving(Interleaving.shop(persistence()));
            RandomGenerator random = new SplittableRandom(seed);
            assertThatCode(() -> {
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
