package dev.oms.examples.bench.pricing;

import com.sun.management.ThreadMXBean;
import dev.oms.pricing.Cart;
import dev.oms.pricing.PricedCart;
import dev.oms.pricing.Pricing;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** Prices a cart again and again in one thread; time is the thread's own, so that a busy machine does not count. */
final class Timed {
    private static final double NANOS_PER_MICRO = 1e3;

    /** In nanoseconds: with the usual rounds the code is compiled before anything is measured. */
    private static final long WARM_UP_OF_A_ROUND = 150_000_000;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final int rounds;
    private long seen;

    Timed(int rounds) {
        this.rounds = rounds;
    }

    /** @param perRound carts of a round, of which the mean counts */
    Row measure(String name, Pricing pricing, Cart cart, int perRound, boolean text) {
        long warm = threads.getCurrentThreadCpuTime() + rounds * WARM_UP_OF_A_ROUND;
        while (threads.getCurrentThreadCpuTime() < warm) {
            price(pricing, cart, perRound, text);
        }
        double[] micros = new double[rounds];
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < rounds; i++) {
            long start = threads.getCurrentThreadCpuTime();
            price(pricing, cart, perRound, text);
            micros[i] = (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MICRO / perRound;
        }
        long bytes = (threads.getCurrentThreadAllocatedBytes() - before) / rounds / perRound;
        Arrays.sort(micros);
        return new Row(name, cart.lines().size(), micros[rounds / 2], micros[rounds - 1], bytes);
    }

    private void price(Pricing pricing, Cart cart, int times, boolean text) {
        for (int i = 0; i < times; i++) {
            PricedCart price = pricing.price(cart).orThrow();
            seen += price.payable().minor() + price.explain().steps().size();
            seen += text ? price.explain().text().length() : 0;
        }
        if (seen == 0) {
            throw new IllegalStateException("nothing was priced");
        }
    }

    /**
     * What pricing one cart took.
     *
     * @param micros of processor time, median of all rounds
     * @param worstMicros of the slowest round
     */
    record Row(String name, int lines, double micros, double worstMicros, long bytes) {
        double perSecond() {
            return 1e6 / micros;
        }
    }
}
