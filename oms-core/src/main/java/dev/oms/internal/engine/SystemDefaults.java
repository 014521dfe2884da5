package dev.oms.internal.engine;

import dev.oms.port.IdGenerator;
import java.security.SecureRandom;
import java.time.InstantSource;

/** The machine's clock and random numbers: the only place where the library touches them. */
public final class SystemDefaults {
    private SystemDefaults() {}

    /** The machine's clock. */
    public static InstantSource clock() {
        return InstantSource.system();
    }

    /** The machine's time since some moment; it never goes back. */
    public static long nanos() {
        return System.nanoTime();
    }

    /** Ids that rise strictly within one generator, and with time across generators. */
    public static IdGenerator ids() {
        return new Ulids(clock(), new SecureRandom()::nextLong);
    }
}
