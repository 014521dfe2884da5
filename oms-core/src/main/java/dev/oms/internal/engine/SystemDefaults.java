package dev.oms.internal.engine;

import dev.oms.port.IdGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The machine's clock and random numbers: the only place where the library touches them. */
public final class SystemDefaults {
    private static final char[] CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private SystemDefaults() {}

    /** The machine's clock. */
    public static InstantSource clock() {
        return InstantSource.system();
    }

    /** The machine's time since some moment; it never goes back. */
    public static long nanos() {
        return System.nanoTime();
    }

    /**
     * Ids of 26 characters that rise with time: 48 bits of milliseconds and 80 random bits in Crockford's base 32, laid
     * out as a ULID.
     */
    public static IdGenerator ids() {
        SecureRandom random = new SecureRandom();
        InstantSource clock = clock();
        return () -> ulid(clock.millis(), random);
    }

    private static String ulid(long millis, SecureRandom random) {
        byte[] entropy = new byte[10];
        random.nextBytes(entropy);
        char[] out = new char[26];
        for (int i = 9; i >= 0; i--) {
            out[i] = CROCKFORD[(int) ((millis >>> (5 * (9 - i))) & 31)];
        }
        long high = bits(entropy, 0);
        long low = bits(entropy, 5);
        for (int i = 0; i < 8; i++) {
            out[10 + i] = CROCKFORD[(int) ((high >>> (5 * (7 - i))) & 31)];
            out[18 + i] = CROCKFORD[(int) ((low >>> (5 * (7 - i))) & 31)];
        }
        return new String(out);
    }

    private static long bits(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + 5; i++) {
            value = (value << 8) | (bytes[i] & 0xff);
        }
        return value;
    }
}
