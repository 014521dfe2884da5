package dev.oms.testkit;

import dev.oms.port.IdGenerator;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count: the same run gives the same ids. Thread-safe. */
public final class SequentialIds implements IdGenerator {
    private static final int DIGITS = 10;
    private final String prefix;
    private final AtomicLong last;

    /** Counts from 1. */
    public SequentialIds(String prefix) {
        this(prefix, 0);
    }

    /** @param last the number before the first one */
    public SequentialIds(String prefix, long last) {
        this.prefix = prefix;
        this.last = new AtomicLong(last);
    }

    @Override
    public String next() {
        return prefix + padded(last.incrementAndGet(), DIGITS);
    }

    /** A number with leading zeros, in plain digits whatever the default locale is. */
    static String padded(long number, int digits) {
        String written = Long.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }
}
