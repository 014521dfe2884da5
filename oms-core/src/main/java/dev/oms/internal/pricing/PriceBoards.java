package dev.oms.internal.pricing;

import dev.oms.common.TenantId;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.PublishedPricing;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What this node knows of stored lists and promotions: which there are, not their prices. Whoever prices a cart reads the
 * stamp along with everything else, and looks anew where it has moved on.
 */
public final class PriceBoards {
    private static final int MOST_TENANTS = 1_000;
    private static final Known NOTHING = new Known(PriceBoard.BLANK, PublishedPricing.NOTHING);

    private final Map<TenantId, Known> known = new ConcurrentHashMap<>();

    /** Lists and promotions as they were under a stamp. */
    static final class Known {
        private final String stamp;
        private final PublishedPricing published;
        private final Map<Optional<Pricing>, Pricing> together = new ConcurrentHashMap<>();

        Known(String stamp, PublishedPricing published) {
            this.stamp = stamp;
            this.published = published;
        }

        String stamp() {
            return stamp;
        }

        /** Together with what the host has in its code; none where there is neither. */
        Optional<Pricing> with(Optional<Pricing> base) {
            return published.isEmpty() ? base : Optional.of(together.computeIfAbsent(base, this::together));
        }

        private Pricing together(Optional<Pricing> base) {
            return base.orElseGet(() -> Pricing.builder().build()).with(published);
        }
    }

    /**
     * What a question depends on, to be read along with whatever else is read.
     *
     * @param question asked only where there is something to be looked up
     * @param base what the host has in its code, if it has anything
     */
    public PriceReading asking(Supplier<PriceQuestion> question, Optional<Pricing> base, TenantId tenant) {
        return new PriceReading(this, question, base, known.getOrDefault(tenant, NOTHING));
    }

    /**
     * The lists and promotions of a moment that is over.
     *
     * @param base what counts beside what is stored
     */
    public static Pricing asOf(Instant moment, PriceQuestion question, Pricing base, StoreReading reading) {
        PublishedPricing published = Published.at(moment, reading);
        if (published.isEmpty()) {
            return base;
        }
        Pricing then = base.with(published);
        return PriceReading.knowing(then, question, reading.read(PriceReading.reads(then, question)));
    }

    /** @param stamp that was there before the look, and will be compared with the one that is there after it */
    static Known look(String stamp, Instant now, StoreReading reading) {
        return stamp.equals(PriceBoard.BLANK) ? NOTHING : new Known(stamp, Published.last(now, reading));
    }

    void remember(TenantId tenant, Known current) {
        if (known.size() >= MOST_TENANTS) {
            known.clear();
        }
        known.put(tenant, current);
    }
}
