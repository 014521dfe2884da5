package dev.oms.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.Tracking;
import dev.oms.command.StockMovement;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.StockLevel;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LotBooksTest {
    private static final Sku TEA = new Sku("TEA");
    private static final List<Position> PLACES =
            List.of(Position.usual(TEA, new NodeId("BERLIN")), Position.usual(TEA, new NodeId("PARIS")));
    private static final List<Tracking> BY_LOT = List.of(new Tracking(Tracking.By.LOT, 0));
    private static final List<Tracking> BY_SERIAL = List.of(new Tracking(Tracking.By.SERIAL, 0));

    @Property(tries = 300)
    void whateverMovesLotsTheirBooksAgreeUntilOneUnitIsElsewhere(@ForAll long seed) {
        History history = new History(new Random(seed));
        for (int step = 0; step < 40; step++) {
            history.step();
        }

        assertThat(history.breaches(0, 0)).isEmpty();
        assertThat(history.breaches(1, 0)).extracting(Breach::law).contains("stock equals its lots");
        assertThat(history.breaches(0, 1)).extracting(Breach::law).containsOnly("lots equal their movements");
    }

    @Test
    void aSerialNumberAtTwoPlacesIsFound() {
        LotBooks books = new LotBooks();
        Lot twice =
                Lot.of(LotItem.serial("TEA", "S1")).moved(PLACES.get(0), 1, 0).moved(PLACES.get(1), 0, 1);
        books.add(twice);
        books.add(movement(StockMovement.Type.RECEIVE, PLACES.get(0), "S1", 1, 0));
        books.add(movement(StockMovement.Type.QUARANTINE, PLACES.get(1), "S1", -1, 1));
        books.add(movement(StockMovement.Type.ADJUST, PLACES.get(1), "S1", 1, 0));

        assertThat(books.breaches(BY_SERIAL, List.of()))
                .extracting(Breach::law)
                .containsExactly("a serial number is at one place");
        assertThat(books.breaches(BY_LOT, List.of())).isEmpty();
    }

    @Test
    void aLotThatMovedAndIsNotThereIsFound() {
        LotBooks books = new LotBooks();
        books.add(movement(StockMovement.Type.RECEIVE, PLACES.get(0), "L1", 1, 0));

        assertThat(books.breaches(BY_LOT, List.of()))
                .extracting(Breach::law)
                .containsExactly("lots equal their movements");
    }

    private static StockMovement movement(
            StockMovement.Type type, Position at, String lot, long onHand, long quarantined) {
        return new StockMovement(type, TEA, at.node(), StockPool.USUAL, lot, onHand, 0, quarantined, "", "");
    }

    /** Lots that are moved like the stock that they are of, and movements that say so. */
    private static final class History {
        private final Random random;
        private final Map<String, Lot> lots = new TreeMap<>();
        private final List<StockMovement> movements = new ArrayList<>();

        History(Random random) {
            this.random = random;
        }

        void step() {
            Position at = PLACES.get(random.nextInt(PLACES.size()));
            String number = "L" + random.nextInt(4);
            Lot lot = lots.getOrDefault(number, Lot.of(LotItem.of("TEA", number, 1)));
            long there = lot.at(at);
            int what = random.nextInt(4);
            if (what == 0 || there == 0) {
                move(lot, StockMovement.Type.RECEIVE, at, 1 + random.nextInt(5), 0, 0);
            } else if (what == 1) {
                move(lot, StockMovement.Type.SHIP, at, -1, 0, 1);
            } else if (what == 2) {
                move(lot, StockMovement.Type.QUARANTINE, at, -there, there, 0);
            } else if (lot.shipped() > 0) {
                move(lot, StockMovement.Type.QUARANTINE, at, 0, 1, -1);
            }
        }

        private void move(Lot lot, StockMovement.Type type, Position at, long onHand, long quarantined, long shipped) {
            lots.put(lot.number(), lot.moved(at, onHand, quarantined).shipped(shipped));
            movements.add(movement(type, at, lot.number(), onHand, quarantined));
        }

        /**
         * What the books say.
         *
         * @param more units that a position has and no lot
         * @param moved units that the movements of a lot have and it has not
         */
        List<Breach> breaches(long more, long moved) {
            LotBooks books = new LotBooks();
            lots.values().forEach(books::add);
            movements.forEach(books::add);
            if (moved > 0) {
                books.add(movement(
                        StockMovement.Type.ADJUST,
                        PLACES.get(0),
                        movements.get(0).lot(),
                        moved,
                        0));
            }
            return books.breaches(
                    BY_LOT, PLACES.stream().map(at -> level(at, more)).toList());
        }

        private StockLevel level(Position at, long more) {
            long units = lots.values().stream().mapToLong(lot -> lot.at(at)).sum();
            long aside = lots.values().stream()
                    .mapToLong(lot -> lot.quarantinedAt(at))
                    .sum();
            return new StockLevel(TEA, at.node(), at.pool(), units + more, 0, aside);
        }
    }
}
