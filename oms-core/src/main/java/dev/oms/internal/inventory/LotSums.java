package dev.oms.internal.inventory;

import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotShelf;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the movements of one lot add up to. */
final class LotSums {
    private final Map<Position, MovementSums.Sums> shelves = new TreeMap<>();
    private long shipped;

    void add(StockMovement movement) {
        Position at = movement.position();
        shelves.put(at, shelves.getOrDefault(at, MovementSums.Sums.ZERO).plus(movement));
        shipped += movement.leftForCustomers();
    }

    /** Whether a lot can be that. */
    boolean isLawful() {
        return shipped >= 0 && shelves.values().stream().allMatch(sum -> sum.onHand() >= 0 && sum.quarantined() >= 0);
    }

    /** A lot as its movements say; what is on its way between nodes they do not. */
    Lot correct(Lot before) {
        List<LotShelf> there = shelves.entrySet().stream()
                .filter(each -> each.getValue().onHand() + each.getValue().quarantined() > 0)
                .map(each -> new LotShelf(
                        each.getKey().node(),
                        each.getKey().pool(),
                        each.getValue().onHand(),
                        each.getValue().quarantined()))
                .toList();
        return before.corrected(there, shipped);
    }

    @Override
    public String toString() {
        return shelves + " and " + shipped + " shipped";
    }
}
