package dev.oms.internal.verify;

import dev.oms.catalog.Tracking;
import dev.oms.command.StockMovement;
import dev.oms.common.Position;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotShelf;
import dev.oms.inventory.StockLevel;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is written about the lots of one SKU: a lot is what its movements add up to, the lots of a position are what it has, and a
 * unit with a serial number is at one place.
 */
final class LotBooks {
    private final Map<String, Map<Position, Counters>> moved = new TreeMap<>();
    private final Map<String, Long> shipped = new TreeMap<>();
    private final Map<Position, Counters> inLots = new TreeMap<>();
    private final List<Lot> lots = new ArrayList<>();

    /** Takes a movement that names a lot. */
    void add(StockMovement movement) {
        moved.computeIfAbsent(movement.lot(), lot -> new TreeMap<>())
                .merge(movement.position(), units(movement.onHand(), movement.quarantined()), Counters::plus);
        shipped.merge(movement.lot(), movement.leftForCustomers(), Long::sum);
    }

    void add(Lot lot) {
        lots.add(lot);
        for (LotShelf shelf : lot.shelves()) {
            inLots.merge(position(lot, shelf), units(shelf.units(), shelf.quarantined()), Counters::plus);
        }
    }

    /**
     * What is wrong.
     *
     * @param tracking none where the item is not tracked
     * @param levels of the nodes whose stock is kept here
     */
    List<Breach> breaches(List<Tracking> tracking, List<StockLevel> levels) {
        List<Breach> breaches = new ArrayList<>();
        Map<String, Map<Position, Counters>> unexplained = new TreeMap<>(moved);
        for (Lot lot : lots) {
            unexplained.remove(lot.number());
            againstMovements(lot, breaches);
            if (lot.known() > 1 && tracking.stream().anyMatch(each -> each.by() == Tracking.By.SERIAL)) {
                breaches.add(new Breach(
                        "a serial number is at one place",
                        lot.key().toString(),
                        "%d places are known".formatted(lot.known())));
            }
        }
        unexplained.forEach((lot, at) -> breaches.add(
                new Breach("lots equal their movements", lot, "there is no such lot, but it moved " + at)));
        if (!tracking.isEmpty()) {
            levels.forEach(level -> againstLevel(level, breaches));
        }
        return breaches;
    }

    private void againstMovements(Lot lot, List<Breach> breaches) {
        Map<Position, Counters> sums = new TreeMap<>(moved.getOrDefault(lot.number(), Map.of()));
        sums.values().removeIf(Counters.ZERO::equals);
        Map<Position, Counters> shelves = new TreeMap<>();
        lot.shelves().forEach(shelf -> shelves.put(position(lot, shelf), units(shelf.units(), shelf.quarantined())));
        long left = shipped.getOrDefault(lot.number(), 0L);
        if (!sums.equals(shelves) || left != lot.shipped()) {
            breaches.add(new Breach(
                    "lots equal their movements",
                    lot.key().toString(),
                    "%s and %d shipped, but its movements add up to %s and %d"
                            .formatted(shelves, lot.shipped(), sums, left)));
        }
    }

    private void againstLevel(StockLevel level, List<Breach> breaches) {
        Counters have = units(level.onHand(), level.quarantined());
        Counters named = inLots.getOrDefault(level.position(), Counters.ZERO);
        if (!have.equals(named)) {
            breaches.add(new Breach(
                    "stock equals its lots",
                    level.position().toString(),
                    level + ", but its lots add up to " + named + "; count it by lots"));
        }
    }

    private static Position position(Lot lot, LotShelf shelf) {
        return new Position(lot.sku(), shelf.node(), shelf.pool());
    }

    private static Counters units(long onHand, long quarantined) {
        return new Counters(onHand, 0, quarantined);
    }
}
