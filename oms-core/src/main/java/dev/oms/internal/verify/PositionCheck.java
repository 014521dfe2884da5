package dev.oms.internal.verify;

import dev.oms.common.Position;
import dev.oms.inventory.StockLevel;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Laws 2 and 3 of a SKU: its counters are the sum of its movements, and what is reserved is what somebody has set aside. */
final class PositionCheck {
    private PositionCheck() {}

    /** @param held units that orders and transfers have set aside at a position; null where none has */
    static List<Breach> breaches(StockBooks books, Function<Position, Long> held) {
        List<Breach> breaches = new ArrayList<>();
        Map<Position, Counters> unexplained = new HashMap<>(books.sums());
        for (StockLevel level : books.levels()) {
            Position position = level.position();
            Counters moved = Objects.requireNonNullElse(unexplained.remove(position), Counters.ZERO);
            if (!moved.equals(Counters.of(level))) {
                breaches.add(new Breach(
                        "stock equals its movements",
                        position.toString(),
                        level + ", but its movements add up to " + moved));
            }
            long promised = Objects.requireNonNullElse(held.apply(position), 0L);
            if (promised != level.reserved()) {
                breaches.add(new Breach(
                        "reservations have their order line",
                        position.toString(),
                        level.reserved() + " reserved, but orders and transfers hold " + promised));
            }
        }
        unexplained.forEach((position, moved) -> {
            if (!moved.equals(Counters.ZERO)) {
                breaches.add(new Breach(
                        "stock equals its movements",
                        position.toString(),
                        "no position, but movements add up to " + moved));
            }
        });
        breaches.addAll(books.lots());
        books.owed().forEach((position, units) -> {
            if (units != 0) {
                breaches.add(new Breach(
                        "what leaves of others is owed for",
                        position.toString(),
                        "their owner is owed for %d units too few".formatted(units)));
            }
        });
        return breaches;
    }
}
