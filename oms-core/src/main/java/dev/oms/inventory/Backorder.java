package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Units of one order line that wait for stock. The queue of a SKU is sorted by rank (lower first), then by when the wait
 * began, then by order and line: stable, and the same for everyone who looks.
 *
 * @param rank by the {@link QueuePolicy} of the library that put it there
 * @param held whether the order's allocation is on hold: others are served meanwhile, and the place is kept
 * @param units that wait, those that other nodes send among them
 * @param promised by when all its units should have come; one or none
 * @param fed units that other nodes send for it, and that stand in no queue; none as a rule
 * @param covers the supplies that its units are to come with, soonest first, as last reviewed; the rest is there or nowhere
 */
public record Backorder(
        OrderId order,
        int line,
        Sku sku,
        int units,
        int priority,
        long rank,
        Instant since,
        boolean held,
        List<Instant> promised,
        List<Cover> covers,
        List<FedUnits> fed)
        implements Entity {
    public static final String KIND = "backorder";

    public Backorder {
        promised = List.copyOf(promised);
        covers = List.copyOf(covers);
        fed = List.copyOf(fed);
        int sent = fedUnits(fed);
        require(units > 0, "a backorder waits for at least one unit, not %d", units);
        require(sent <= units, "%d units of %s wait, not as many as %s", units, sku, fed);
        require(sum(covers) <= units - sent, "%d units of %s wait, not as many as %s", units - sent, sku, covers);
    }

    /** Units of which none are sent by other nodes. */
    public Backorder(
            OrderId order,
            int line,
            Sku sku,
            int units,
            int priority,
            long rank,
            Instant since,
            boolean held,
            List<Instant> promised,
            List<Cover> covers) {
        this(order, line, sku, units, priority, rank, since, held, promised, covers, List.of());
    }

    public static EntityKey key(OrderId order, int line) {
        // Without a locale, a JVM in Cairo would write other digits than one in Berlin.
        return new EntityKey(KIND, String.format(Locale.ROOT, "%s/%05d", order, line));
    }

    public Backorder withUnits(int other) {
        return with(other, fed);
    }

    private Backorder with(int all, List<FedUnits> sent) {
        List<Cover> kept = first(all - fedUnits(sent));
        return new Backorder(order, line, sku, all, priority, rank, since, held, promised, kept, sent);
    }

    /** The same place while the order is on hold, or no more. */
    public Backorder withHeld(boolean onHold) {
        return new Backorder(order, line, sku, units, priority, rank, since, onHold, promised, covers, fed);
    }

    /** The same place with another promise; its rank is given by the first one. */
    public Backorder withPromise(List<Instant> date, QueuePolicy policy) {
        long next = promised.isEmpty() ? policy.rank(priority, date) : rank;
        return new Backorder(order, line, sku, units, priority, next, since, held, date, covers, fed);
    }

    /** The same place with its units to come with these supplies. */
    public Backorder withCovers(List<Cover> supplies) {
        return new Backorder(order, line, sku, units, priority, rank, since, held, promised, supplies, fed);
    }

    /** The same place, of whose units so many more are sent by other nodes. */
    public Backorder feeding(List<FedUnits> more) {
        List<FedUnits> all = new ArrayList<>(fed);
        all.addAll(more);
        return with(units, all);
    }

    /** The same place without units that a transfer was to bring; none where nothing else waits. */
    public Optional<Backorder> without(TransferId transfer, int some) {
        List<FedUnits> left = fed.stream()
                .filter(each -> !each.transfer().equals(transfer) || each.units() > some)
                .map(each -> each.transfer().equals(transfer) ? each.less(some) : each)
                .toList();
        int all = units - (fedUnits(fed) - fedUnits(left));
        return all == 0 ? Optional.empty() : Optional.of(with(all, left));
    }

    /** The same place, with what a transfer brings due at another moment. */
    public Backorder fedBy(TransferId transfer, Instant due) {
        return with(
                units,
                fed.stream()
                        .map(each -> each.transfer().equals(transfer) ? each.dueAt(due) : each)
                        .toList());
    }

    /** Units that stand in the queue. */
    public int queued() {
        return units - fedUnits(fed);
    }

    /**
     * By when all units have come: the last of those in the queue, and the last of those that other nodes send.
     *
     * @param queue by when those in the queue have, one date or none
     */
    public static List<Instant> due(List<Instant> queue, int queued, List<FedUnits> fed) {
        if (queued > 0 && queue.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        queued > 0 ? queue.stream() : Stream.empty(),
                        fed.stream().map(FedUnits::due))
                .max(Comparator.naturalOrder())
                .map(List::of)
                .orElse(List.of());
    }

    private static int fedUnits(List<FedUnits> some) {
        return some.stream().mapToInt(FedUnits::units).sum();
    }

    /** The supplies that all its units are to come with, those that other nodes send first. */
    public List<Cover> supplies() {
        return Stream.concat(fed.stream().map(each -> new Cover(each.supply(), each.units())), covers.stream())
                .toList();
    }

    /** Units that a supply covers. */
    public long covered() {
        return sum(covers);
    }

    private static long sum(List<Cover> covers) {
        return covers.stream().mapToLong(Cover::units).sum();
    }

    /** The covers of so many units at most, the soonest. */
    private List<Cover> first(long most) {
        List<Cover> kept = new ArrayList<>();
        long left = most;
        for (Cover cover : covers) {
            long taken = Math.min(left, cover.units());
            if (taken > 0) {
                kept.add(new Cover(cover.supply(), taken));
            }
            left -= taken;
        }
        return kept;
    }

    @Override
    public EntityKey key() {
        return key(order, line);
    }

    @Override
    public String owner() {
        return order.value();
    }
}
