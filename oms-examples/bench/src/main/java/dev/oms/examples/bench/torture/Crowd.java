package dev.oms.examples.bench.torture;

import dev.oms.Oms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Shoppers and warehouse people who are at it at the same time until they are told to go. */
final class Crowd implements AutoCloseable {
    private static final int SECONDS_TO_LEAVE = 60;
    private final List<Thread> threads = new ArrayList<>();
    private final List<Shopper> shoppers = new ArrayList<>();

    /** @param name unlike that of every other crowd of the run: request ids begin with it */
    Crowd(Oms oms, String name, Traffic traffic, long seed, Journal journal) {
        int size = traffic.shoppers();
        Pace pace = Pace.of(traffic.perSecond());
        for (int number = 0; number < size; number++) {
            Shopper shopper = new Shopper(oms, name + "-" + number, new Random(seed * size + number), pace, journal);
            shoppers.add(shopper);
            Thread thread = new Thread(shopper, "shopper-" + name + "-" + number);
            thread.setDaemon(true);
            threads.add(thread);
        }
        threads.forEach(Thread::start);
    }

    /** Lets each finish what it is doing; an answer that does not come by then stays unknown. */
    @Override
    public void close() {
        shoppers.forEach(Shopper::leave);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_LEAVE);
        for (Thread thread : threads) {
            awaitEnd(thread, deadline);
        }
        requireSound();
    }

    /** Throws what no host should ever see, if one of them has met it. */
    void requireSound() {
        shoppers.forEach(Shopper::requireSound);
    }

    private static void awaitEnd(Thread thread, long deadline) {
        try {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            throw new IllegalStateException(thread.getName() + " still waits for an answer");
        }
    }
}
