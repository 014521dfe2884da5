package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is served together, who waits, and what everybody is told. */
final class GatheringTest {
    private static final Gathering.Places ONE = new Gathering.Places(1, 1, 0);
    private static final Gathering.Places TWO = new Gathering.Places(2, 1, 0);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Doubling doubling = new Doubling();
    private final Gathering<Integer, Integer> gathering = new Gathering<>(ONE, () -> any -> true, doubling);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void aCallerByItselfIsServedByItsOwnThread() {
        assertThat(gathering.serve(21)).isEqualTo(42);
        assertThat(doubling.threads).containsExactly(Thread.currentThread());
    }

    @Test
    void whoComesDuringAServiceIsServedTogetherAfterIt() throws Exception {
        Future<Integer> first = held(1);
        List<Future<Integer>> rest = List.of(later(2), later(3), later(4));
        whenWaiting(3);
        doubling.release.countDown();

        assertThat(first.get()).isEqualTo(2);
        assertThat(List.of(rest.get(0).get(), rest.get(1).get(), rest.get(2).get()))
                .containsExactly(4, 6, 8);
        assertThat(doubling.groups).hasSize(2);
        assertThat(doubling.groups.get(1)).containsExactlyInAnyOrder(2, 3, 4);
    }

    @Test
    void whoIsNotAdmittedLeadsTheNextGroup() throws Exception {
        Supplier<Predicate<Integer>> oneEven = () -> {
            AtomicInteger evens = new AtomicInteger();
            return wish -> wish % 2 != 0 || evens.getAndIncrement() == 0;
        };
        Gathering<Integer, Integer> picky = new Gathering<>(ONE, oneEven, doubling);
        Future<Integer> first = threads.submit(() -> picky.serve(1));
        doubling.entered.await();
        List<Future<Integer>> rest = new ArrayList<>();
        for (int wish = 2; wish <= 5; wish++) {
            int asked = wish;
            rest.add(threads.submit(() -> picky.serve(asked)));
        }
        await().until(() -> picky.waiting() == 4);
        doubling.release.countDown();

        assertThat(first.get()).isEqualTo(2);
        for (int i = 0; i < rest.size(); i++) {
            assertThat(rest.get(i).get()).isEqualTo(2 * (i + 2));
        }
        assertThat(doubling.groups)
                .allSatisfy(group ->
                        assertThat(group.stream().filter(wish -> wish % 2 == 0)).hasSizeLessThan(2));
    }

    @Test
    void anInterruptedCallerIsServedAndStaysInterrupted() throws Exception {
        Future<Integer> first = held(1);
        CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
        Thread second = new Thread(() -> {
            gathering.serve(2);
            stillInterrupted.complete(Thread.currentThread().isInterrupted());
        });
        second.start();
        whenWaiting(1);
        second.interrupt();
        doubling.release.countDown();

        assertThat(stillInterrupted.get()).isTrue();
        assertThat(first.get()).isEqualTo(2);
        assertThat(doubling.interruptedWhileServing).isFalse();
    }

    @Test
    void aServiceThatBreaksIsToldToAllAndTheNextGroupIsServed() throws Exception {
        Future<Integer> first = held(1);
        Future<Integer> broken = later(-1);
        Future<Integer> same = later(3);
        whenWaiting(2);
        doubling.release.countDown();

        assertThat(first.get()).isEqualTo(2);
        assertThatThrownBy(broken::get).hasRootCauseMessage("no negative wishes");
        assertThatThrownBy(same::get).hasRootCauseMessage("no negative wishes");
        assertThat(gathering.serve(5)).isEqualTo(10);
    }

    @Test
    void whoWaitsIsServedAlsoWhenAnAdmissionBreaks() throws Exception {
        Supplier<Predicate<Integer>> breaking = () -> {
            AtomicInteger asked = new AtomicInteger();
            return wish -> {
                if (wish == 3 && asked.get() > 0) {
                    throw new IllegalStateException("no threes behind others");
                }
                return asked.getAndIncrement() >= 0;
            };
        };
        Gathering<Integer, Integer> picky = new Gathering<>(ONE, breaking, doubling);
        Future<Integer> first = threads.submit(() -> picky.serve(1));
        doubling.entered.await();
        Future<Integer> broken = threads.submit(() -> picky.serve(2));
        await().until(() -> picky.waiting() == 1);
        Future<Integer> three = threads.submit(() -> picky.serve(3));
        await().until(() -> picky.waiting() == 2);
        doubling.release.countDown();

        assertThat(first.get()).isEqualTo(2);
        assertThatThrownBy(broken::get).hasRootCauseMessage("no threes behind others");
        assertThat(three.get()).isEqualTo(6);
    }

    @Test
    void whoIsPutBackTakesAPlaceThatWasLeftMeanwhile() throws Exception {
        CountDownLatch secondServes = new CountDownLatch(1);
        CountDownLatch thirdWaits = new CountDownLatch(1);
        CountDownLatch thirdIsAskedFor = new CountDownLatch(1);
        CountDownLatch secondHasLeft = new CountDownLatch(1);
        CountDownLatch firstMayEnd = new CountDownLatch(1);
        Gathering<Integer, Integer> two = new Gathering<>(
                TWO,
                () -> wish -> {
                    if (wish == 1) {
                        passed(thirdWaits);
                    } else if (wish == 3 && secondHasLeft.getCount() > 0) {
                        thirdIsAskedFor.countDown();
                        passed(secondHasLeft);
                        return false;
                    }
                    return true;
                },
                new Doubling() {
                    @Override
                    public List<Supplier<Integer>> serve(List<Integer> wishes) {
                        if (wishes.contains(2)) {
                            secondServes.countDown();
                            passed(thirdIsAskedFor);
                        } else if (wishes.contains(1)) {
                            passed(firstMayEnd);
                        }
                        return wishes.stream()
                                .<Supplier<Integer>>map(wish -> () -> 2 * wish)
                                .toList();
                    }
                });

        Future<Integer> first = threads.submit(() -> two.serve(1));
        Future<Integer> second = threads.submit(() -> two.serve(2));
        passed(secondServes);
        Future<Integer> third = threads.submit(() -> two.serve(3));
        await().until(() -> two.waiting() == 1);
        thirdWaits.countDown();
        assertThat(second.get()).isEqualTo(4);
        secondHasLeft.countDown();

        assertThat(third.get(1, TimeUnit.MINUTES)).isEqualTo(6);
        assertThat(first.isDone()).isFalse();
        firstMayEnd.countDown();
        assertThat(first.get()).isEqualTo(2);
    }

    @Test
    void aSecondLeadsOnlyWhenACrowdWaits() throws Exception {
        Gathering<Integer, Integer> crowded =
                new Gathering<>(new Gathering.Places(2, 3, Long.MAX_VALUE), () -> any -> true, doubling);
        Future<Integer> first = threads.submit(() -> crowded.serve(1));
        doubling.entered.await();
        Future<Integer> second = threads.submit(() -> crowded.serve(2));
        Future<Integer> third = threads.submit(() -> crowded.serve(3));
        await().until(() -> crowded.waiting() == 2);

        assertThat(crowded.serve(4)).isEqualTo(8);
        assertThat(List.of(second.get(), third.get())).containsExactly(4, 6);
        assertThat(first.isDone()).isFalse();
        doubling.release.countDown();
        assertThat(first.get()).isEqualTo(2);
    }

    @Test
    void aSecondLeadsWhenTheFirstIsHeldUp() throws Exception {
        Gathering<Integer, Integer> impatient =
                new Gathering<>(new Gathering.Places(2, 100, 1), () -> any -> true, doubling);
        Future<Integer> first = threads.submit(() -> impatient.serve(1));
        doubling.entered.await();

        assertThat(impatient.serve(2)).isEqualTo(4);
        assertThat(first.isDone()).isFalse();
        doubling.release.countDown();
        assertThat(first.get()).isEqualTo(2);
    }

    private static void passed(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nobodyIsForgottenHoweverManyCome() throws Exception {
        doubling.release.countDown();
        Gathering<Integer, Integer> small = new Gathering<>(
                TWO,
                () -> {
                    AtomicInteger size = new AtomicInteger();
                    return wish -> size.getAndIncrement() < 3;
                },
                doubling);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int wish = 0; wish < 2_000; wish++) {
            int asked = wish;
            answers.add(threads.submit(() -> small.serve(asked)));
        }
        for (int wish = 0; wish < answers.size(); wish++) {
            assertThat(answers.get(wish).get()).isEqualTo(2 * wish);
        }
        assertThat(small.waiting()).isZero();
    }

    private Future<Integer> held(int wish) throws InterruptedException {
        Future<Integer> first = later(wish);
        doubling.entered.await();
        return first;
    }

    private Future<Integer> later(int wish) {
        return threads.submit(() -> gathering.serve(wish));
    }

    private void whenWaiting(int callers) {
        await().until(() -> gathering.waiting() == callers);
    }

    /** Doubles numbers, the first of them only when it is released. */
    private static class Doubling implements Gathering.Service<Integer, Integer> {
        private final List<Thread> threads = new ArrayList<>();
        private final List<List<Integer>> groups = new ArrayList<>();
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch release = new CountDownLatch(1);
        private volatile boolean interruptedWhileServing;

        @Override
        public List<Supplier<Integer>> serve(List<Integer> wishes) {
            synchronized (this) {
                threads.add(Thread.currentThread());
                groups.add(wishes);
            }
            interruptedWhileServing |= Thread.currentThread().isInterrupted();
            if (wishes.contains(1) && wishes.size() == 1) {
                hold();
            }
            if (wishes.stream().anyMatch(wish -> wish < 0)) {
                throw new IllegalArgumentException("no negative wishes");
            }
            return wishes.stream()
                    .<Supplier<Integer>>map(wish -> () -> 2 * wish)
                    .toList();
        }

        private void hold() {
            entered.countDown();
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public RuntimeException broken(Throwable failure) {
            return new IllegalStateException(failure);
        }
    }
}
