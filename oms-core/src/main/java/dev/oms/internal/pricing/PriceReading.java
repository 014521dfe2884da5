package dev.oms.internal.pricing;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.StoreContentionException;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.IssuedCoupon;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.Pricing;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads the stored prices that one question asks for, in the round trip that reads everything else. Only where lists or
 * promotions have changed since this node looked, it looks and reads again, so that nothing is priced by an old look.
 */
public final class PriceReading {
    private static final int ATTEMPTS = 20;

    private final PriceBoards boards;
    private final Supplier<PriceQuestion> asked;
    private final Optional<Pricing> base;
    private final List<PriceQuestion> question = new ArrayList<>();
    private PriceBoards.Known known;

    PriceReading(PriceBoards boards, Supplier<PriceQuestion> asked, Optional<Pricing> base, PriceBoards.Known known) {
        this.boards = boards;
        this.asked = asked;
        this.base = base;
        this.known = known;
    }

    /** The stamp, and the prices on all lists that may be asked. */
    public ReadSet reads() {
        ReadSet stamp = ReadSet.NOTHING.with(PriceBoard.KEY);
        return known.with(base)
                .map(pricing -> reads(pricing, question()).and(stamp))
                .orElse(stamp);
    }

    /**
     * By what to price; none where nothing is stored and the host has nothing in its code.
     *
     * @param facts in which {@link #reads()} is
     */
    public Optional<Pricing> pricing(Facts facts, Instant now, StoreReading reading) {
        Facts read = facts;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String stamp = stamp(read);
            if (stamp.equals(known.stamp())) {
                return answer(read);
            }
            known = PriceBoards.look(stamp, now, reading);
            read = reading.read(reads());
            if (stamp(read).equals(stamp)) {
                boards.remember(reading.tenant(), known);
            }
        }
        throw new StoreContentionException(
                ATTEMPTS, new IOException("price lists or promotions changed whenever they were looked at"));
    }

    private Optional<Pricing> answer(Facts read) {
        return known.with(base).map(pricing -> knowing(pricing, question(), read));
    }

    /** The question, made once: who buys stays who they were when it was read for them. */
    public PriceQuestion question() {
        if (question.isEmpty()) {
            question.add(asked.get());
        }
        return question.get(0);
    }

    static ReadSet reads(Pricing pricing, PriceQuestion question) {
        return ReadSet.NOTHING.withAll(keys(pricing, question));
    }

    static Pricing knowing(Pricing pricing, PriceQuestion question, Facts read) {
        Set<EntityKey> keys = keys(pricing, question);
        List<ListedPrice> prices = found(ListedPrice.KIND, ListedPrice.class, keys, read);
        List<IssuedCoupon> coupons = found(IssuedCoupon.KIND, IssuedCoupon.class, keys, read);
        return prices.isEmpty() && coupons.isEmpty() ? pricing : pricing.knowing(prices, coupons);
    }

    private static <E extends Entity> List<E> found(String kind, Class<E> type, Set<EntityKey> keys, Facts read) {
        return keys.stream()
                .filter(key -> key.kind().equals(kind))
                .flatMap(key -> read.find(key, type).stream())
                .map(Versioned::entity)
                .toList();
    }

    private static Set<EntityKey> keys(Pricing pricing, PriceQuestion question) {
        return pricing.reads(
                question.buyer(), question.currency(), question.since(), question.skus(), question.codes());
    }

    private static String stamp(Facts facts) {
        return facts.find(PriceBoard.KEY, PriceBoard.class)
                .map(board -> board.entity().stamp())
                .orElse(PriceBoard.BLANK);
    }
}
