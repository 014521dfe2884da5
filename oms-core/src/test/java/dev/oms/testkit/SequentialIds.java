package dev.oms.testkit;

import dev.oms.port.IdGenerator;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that count: the same run gives the same ids. */
public final class SequentialIds implements IdGenerator {
    private final String prefix;
    private final AtomicLong last;

    /** @param last the number before the first one */
    public SequentialIds(String prefix, long last) {
        this.prefix = prefix;
        this.last = new AtomicLong(last);
    }

    @Override
    public String next() {
        return "%s%010d".formatted(prefix, last.incrementAndGet());
    }
}
