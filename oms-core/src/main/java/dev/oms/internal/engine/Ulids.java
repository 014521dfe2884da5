package dev.oms.internal.engine;

import dev.oms.port.IdGenerator;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Ids of 26 characters, laid out as a ULID: 48 bits of milliseconds and 80 random bits in Crockford's base 32. Those of
 * one generator rise strictly, also within a millisecond and when the clock steps back: then the random part of the last
 * one grows by a random step, so that the next id still can't be guessed.
 *
 * <p>What was placed first therefore sorts first, which is what decides between two that came at the same instant.
 */
final class Ulids implements IdGenerator {
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int HALF = 40;
    private static final long MASK = (1L << HALF) - 1;

    private final InstantSource clock;
    private final LongSupplier random;
    private long millis = Long.MIN_VALUE;
    private long high;
    private long low;

    Ulids(InstantSource clock, LongSupplier random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized String next() {
        long now = clock.millis();
        if (now > millis) {
            millis = now;
            high = random.getAsLong() & MASK;
            low = random.getAsLong() & MASK;
        } else {
            step();
        }
        return text();
    }

    private void step() {
        low += 1 + (random.getAsLong() & (MASK >> 1));
        high += low >>> HALF;
        low &= MASK;
        // Past the last random part, the ids of the next millisecond begin.
        millis += high >>> HALF;
        high &= MASK;
    }

    private String text() {
        char[] out = new char[26];
        put(out, 0, 10, millis);
        put(out, 10, 8, high);
        put(out, 18, 8, low);
        return new String(out);
    }

    private static void put(char[] out, int from, int digits, long value) {
        for (int i = 0; i < digits; i++) {
            out[from + i] = CROCKFORD[(int) ((value >>> (5 * (digits - 1 - i))) & 31)];
        }
    }
}
