package dev.oms.inventory;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Units of one order line that wait for stock. The queue of a SKU is sorted by rank (lower first), then by when the wait
 * began, then by order and line: stable, and the same for everyone who looks.
 *
 * @param rank by the {@link QueuePolicy} of the library that put it there
 * @param held whether the order's allocation is on hold: others are served meanwhile, and the place is kept
 * @param promised by when all its units should have come; one or none
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
        List<Cover> covers)
        implements Entity {
    public static final String KIND = "backorder";

    public Backorder {
        promised = List.copyOf(promised);
        covers = List.copyOf(covers);
        require(units > 0, "a backorder waits for at least one unit, not %d", units);
        require(sum(covers) <= units, "%d units of %s wait, not as many as %s", units, sku, covers);
    }

    public static EntityKey key(OrderId order, int line) {
        // Without a locale, a JVM in Cairo would write other digits than one in Berlin.
        return new EntityKey(KIND, String.format(Locale.ROOT, "%s/%05d", order, line));
    }

    public Backorder withUnits(int other) {
        return new Backorder(order, line, sku, other, priority, rank, since, held, promised, first(other));
    }

    /** The same place while the order is on hold, or no more. */
    public Backorder withHeld(boolean onHold) {
        return new Backorder(order, line, sku, units, priority, rank, since, onHold, promised, covers);
    }

    /** The same place with another promise; its rank is given by the first one. */
    public Backorder withPromise(List<Instant> date, QueuePolicy policy) {
        long next = promised.isEmpty() ? policy.rank(priority, date) : rank;
        return new Backorder(order, line, sku, units, priority, next, since, held, date, covers);
    }

    /** The same place with its units to come with these supplies. */
    public Backorder withCovers(List<Cover> supplies) {
        return new Backorder(order, line, sku, units, priority, rank, since, held, promised, supplies);
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
