package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.RecordedMovement;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the movements of a SKU add up to at each node.
 *
 * @param movements how many there are
 */
record MovementSums(Map<String, Sums> byNode, long movements) {
    MovementSums {
        byNode = new TreeMap<>(byNode);
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
        Map<String, Sums> sums = new TreeMap<>();
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
            }
            query = query.after(page.next());
        } while (!page.isLast());
        return new MovementSums(sums, movements);
    }

    Sums at(NodeId node) {
        return byNode.getOrDefault(node.value(), Sums.ZERO);
    }

    private static void add(StockMovement movement, Map<String, Sums> sums) {
        if (movement.type().isSummed()) {
            String node = movement.node().value();
            sums.put(node, sums.getOrDefault(node, Sums.ZERO).plus(movement));
        }
    }
}
