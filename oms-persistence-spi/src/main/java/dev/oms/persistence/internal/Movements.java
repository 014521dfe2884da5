package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.inventory.RecordedMovement;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.port.Batch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The stock movements of a batch: each as a record of its own, and all of them summed by position. */
final class Movements {
    /** Leaves room for every movement of the largest order; the digit in front keeps the zeros. */
    private static final int FIRST = 1_000_000;

    private Movements() {}

    /** Movements as they are recorded, named after the request and their place in it. */
    static List<RecordedMovement> recorded(Batch batch) {
        String request = batch.context().request().value();
        List<RecordedMovement> recorded = new ArrayList<>();
        for (StockMovement movement : batch.movements()) {
            String place = String.valueOf(FIRST + recorded.size() + 1).substring(1);
            recorded.add(new RecordedMovement(request + "/" + place, movement, batch.at(), request));
        }
        return recorded;
    }

    /**
     * What the batch adds to each position, in lock order; positions that come out even are left out, and so are the units
     * on hand of those that are counted.
     */
    static List<StockDelta> deltas(Batch batch) {
        String tenant = batch.context().tenant().value();
        Map<StockKey, StockDelta> sums = new TreeMap<>();
        for (StockMovement m : batch.movements()) {
            StockKey key = key(tenant, m.position());
            sums.merge(key, new StockDelta(key, m.onHand(), m.reserved(), m.quarantined()), Movements::sum);
        }
        for (dev.oms.command.StockCount count : batch.counts()) {
            StockKey key = key(tenant, count.position());
            StockDelta moved = sums.getOrDefault(key, new StockDelta(key, 0, 0, 0));
            requireExplained(count, moved);
            sums.put(key, new StockDelta(key, 0, moved.reserved(), moved.quarantined()));
        }
        return sums.values().stream().filter(Movements::changesSomething).toList();
    }

    /** What was counted, in lock order. */
    static List<StockCount> counts(Batch batch) {
        String tenant = batch.context().tenant().value();
        return batch.counts().stream()
                .map(count -> new StockCount(key(tenant, count.position()), count.before(), count.counted()))
                .sorted(Comparator.comparing(StockCount::key))
                .toList();
    }

    private static StockKey key(String tenant, Position at) {
        return new StockKey(
                tenant, at.sku().value(), at.node().value(), at.pool().text());
    }

    /** The counters stay the sum of their movements only if a count moves exactly the difference. */
    private static void requireExplained(dev.oms.command.StockCount count, StockDelta moved) {
        require(moved.onHand() == count.counted() - count.before(), "%s is not what the batch moves: %s", count, moved);
    }

    private static StockDelta sum(StockDelta a, StockDelta b) {
        return new StockDelta(
                a.key(),
                Math.addExact(a.onHand(), b.onHand()),
                Math.addExact(a.reserved(), b.reserved()),
                Math.addExact(a.quarantined(), b.quarantined()));
    }

    private static boolean changesSomething(StockDelta delta) {
        return delta.onHand() != 0 || delta.reserved() != 0 || delta.quarantined() != 0;
    }
}
