package dev.oms.internal.fulfillment;

import dev.oms.command.Refusal;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.catalog.Tracking;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.order.LineLot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which lots units of an order are taken from: those that somebody names, or, of what has no serial numbers, those that expire
 * first.
 */
final class LotsGiven {
    private final OrderFile file;
    private final Lots lots;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final List<LineLot> all;
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<LineLot> given = new ArrayList<>();

    LotsGiven(OrderFile file, List<LineLot> all) {
        this.file = file;
        this.lots = new Lots(file.facts(), file.draft());
        this.all = all;
        for (LineLot each : all) {
            named.merge(key(each.line(), each.lot()), each.units(), Integer::sum);
        }
    }

    /** So many units of a lot; of none where the item is not tracked. */
    record Part(String lot, long units) {}

    /** The parts of units that leave a position. */
    List<Part> of(HeldUnits left) {
        Optional<Tracking> tracking = Lots.tracking(left.sku(), file.facts());
        if (tracking.isEmpty()) {
            return List.of(new Part("", left.units()));
        }
        int line = Integer.parseInt(left.reference().substring(left.reference().lastIndexOf('/') + 1));
        boolean says = all.stream().anyMatch(each -> each.line() == line);
        List<Part> parts = new ArrayList<>();
        long missing = left.units();
        for (Lot lot : lots.mayLeave(left.position())) {
            long most = says ? named.getOrDefault(key(line, lot.number()), 0) : lot.at(left.position());
            long units = Math.min(missing, Math.min(most, lot.at(left.position())));
            if (units > 0 && (says || tracking.get().by() == Tracking.By.LOT)) {
                parts.add(take(left, line, lot, units));
                missing -= units;
            }
        }
        if (missing > 0) {
            refusals.add(missing(left, line, missing));
        }
        return parts;
    }

    private Part take(HeldUnits left, int line, Lot lot, long units) {
        Position at = left.position();
        lots.move(LotItem.of(at.sku().value(), lot.number(), units), at, -units);
        named.computeIfPresent(key(line, lot.number()), (each, more) -> (int) (more - units));
        given.add(new LineLot(line, lot.number(), Math.toIntExact(units)));
        return new Part(lot.number(), units);
    }

    private Refusal missing(HeldUnits left, int line, long missing) {
        Sku sku = left.sku();
        return new Refusal(
                Refusal.Code.WRONG_STATE,
                "lots",
                "%d of %d units of %s in line %d are of no lot that is named and may leave %s; there are %s"
                        .formatted(
                                missing,
                                left.units(),
                                sku,
                                line,
                                left.node(),
                                lots.mayLeave(left.position()).stream().limit(20).map(Lot::number).toList()));
    }

    /** What was given, by line. */
    List<LineLot> given() {
        return given;
    }

    /** Why it cannot be done: what is missing, and what was named and not needed. */
    List<Refusal> refusals() {
        List<Refusal> against = new ArrayList<>(refusals);
        for (int i = 0; i < all.size() && refusals.isEmpty(); i++) {
            LineLot each = all.get(i);
            if (named.getOrDefault(key(each.line(), each.lot()), 0) > 0) {
                against.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots[" + i + "]",
                        "line %d takes no %d units of %s: it is not there, may not leave, or more are named than leave"
                                .formatted(each.line(), each.units(), each.lot())));
            }
        }
        return against;
    }

    void save() {
        lots.save();
    }

    private static String key(int line, String lot) {
        return line + "/" + lot;
    }
}
