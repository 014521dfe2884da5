package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.RecordedMovement;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the movements of a SKU add up to at each position.
 *
 * @param byLot the same of each lot that movements name
 * @param movements how many there are
 */
record MovementSums(Map<Position, Sums> byPosition, Map<String, LotSums> byLot, long movements) {
    MovementSums {
        byPosition = new TreeMap<>(byPosition);
        byLot = new TreeMap<>(byLot);
    }

    /** What the movements of one position add up to. */
    record Sums(long onHand, long reserved, long quarantined) {
        static final Sums ZERO = new Sums(0, 0, 0);

        Sums plus(StockMovement m) {
            return new Sums(onHand + m.onHand(), reserved + m.reserved(), quarantined + m.quarantined());
        }

        boolean isLawful() {
            return onHand >= reserved && reserved >= 0 && quarantined >= 0;
        }
    }

    static MovementSums read(Reader reader, Sku sku) {
        Map<Position, Sums> sums = new TreeMap<>();
        Map<String, LotSums> lots = new TreeMap<>();
        long movements = 0;
        Query<RecordedMovement> query = Query.of(Kinds.STOCK_MOVEMENT)
                .where("sku", sku.value())
                .sortedBy("node", "moved_at")
                .limit(Query.MAX_LIMIT);
        Page<RecordedMovement> page;
        do {
            page = reader.query(query);
            for (RecordedMovement each : page.entities()) {
                movements++;
                add(each.movement(), sums);
                if (!each.movement().lot().isEmpty()) {
                    lots.computeIfAbsent(each.movement().lot(), lot -> new LotSums())
                            .add(each.movement());
                }
            }
            query = query.after(page.next());
        } while (!page.isLast());
        return new MovementSums(sums, lots, movements);
    }

    Sums at(Position position) {
        return byPosition.getOrDefault(position, Sums.ZERO);
    }

    private static void add(StockMovement movement, Map<Position, Sums> sums) {
        if (movement.type().isSummed()) {
            Position at = movement.position();
            sums.put(at, sums.getOrDefault(at, Sums.ZERO).plus(movement));
        }
    }
}
