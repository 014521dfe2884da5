package dev.oms.internal.file;

import dev.oms.catalog.Tracking;
import dev.oms.command.Refusal;
import dev.oms.common.Position;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Lot;
import dev.oms.order.LineLot;
import dev.oms.port.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which lots units that are set aside are taken from: those that somebody names for their line, or, of what has no serial
 * numbers, those that expire first.
 */
public final class LotsGiven {
    private final Lots lots;
    private final Facts facts;
    private final List<LineLot> all;
    private final Predicate<Lot> may;
    private final Map<String, Long> named = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<LineLot> given = new ArrayList<>();

    /** @param may which lots come into question */
    public LotsGiven(Lots lots, Facts facts, List<LineLot> all, Predicate<Lot> may) {
        this.lots = lots;
        this.facts = facts;
        this.all = all;
        this.may = may;
        for (LineLot each : all) {
            named.merge(key(each.line(), each.lot()), (long) each.units(), Long::sum);
        }
    }

    /** So many units of a lot; of none where the item is not tracked. */
    public record Part(String lot, long units) {}

    /** The parts of units that leave a position; what becomes of their lots is for whoever asks. */
    public List<Part> of(HeldUnits left) {
        Optional<Tracking> tracking = Lots.tracking(left.sku(), facts);
        if (tracking.isEmpty()) {
            return List.of(new Part("", left.units()));
        }
        int line = line(left);
        boolean says = all.stream().anyMatch(each -> each.line() == line);
        if (!says && tracking.get().by() == Tracking.By.SERIAL) {
            refusals.add(missing(left, left.units()));
            return List.of();
        }
        return of(left, says);
    }

    private List<Part> of(HeldUnits left, boolean says) {
        int line = line(left);
        List<Part> parts = new ArrayList<>();
        long missing = left.units();
        for (Lot lot : there(left.position())) {
            long there = lot.at(left.position());
            long most = says ? Math.min(there, named.getOrDefault(key(line, lot.number()), 0L)) : there;
            long units = Math.min(missing, most);
            if (units > 0) {
                parts.add(new Part(lot.number(), units));
                named.computeIfPresent(key(line, lot.number()), (each, more) -> more - units);
                given.add(new LineLot(line, lot.number(), Math.toIntExact(units)));
                missing -= units;
            }
        }
        if (missing > 0) {
            refusals.add(missing(left, missing));
        }
        return parts;
    }

    private List<Lot> there(Position at) {
        return lots.at(at).stream().filter(may).toList();
    }

    private Refusal missing(HeldUnits left, long missing) {
        return new Refusal(
                Refusal.Code.WRONG_STATE,
                "lots",
                "%d of %d units of %s in line %d are of no lot that is named and may leave %s; there are %s"
                        .formatted(
                                missing,
                                left.units(),
                                left.sku(),
                                line(left),
                                left.node(),
                                numbers(there(left.position()))));
    }

    /** For people: what could be named, the first of them. */
    public static String numbers(List<Lot> some) {
        if (some.isEmpty()) {
            return "none";
        }
        String first = some.stream().limit(20).map(Lot::number).collect(Collectors.joining(", "));
        return some.size() > 20 ? "%s and %d more".formatted(first, some.size() - 20) : first;
    }

    /** What was given, by line. */
    public List<LineLot> given() {
        return given;
    }

    /** Why it cannot be done: what is missing, and what was named and not needed. */
    public List<Refusal> refusals() {
        List<Refusal> against = new ArrayList<>(refusals);
        for (int i = 0; i < all.size() && refusals.isEmpty(); i++) {
            LineLot each = all.get(i);
            if (named.getOrDefault(key(each.line(), each.lot()), 0L) > 0) {
                against.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots[" + i + "]",
                        "line %d takes no %d units of %s: it is not there, may not leave, or more are named than leave"
                                .formatted(each.line(), each.units(), each.lot())));
            }
        }
        return against;
    }

    private static int line(HeldUnits left) {
        return Integer.parseInt(left.reference().substring(left.reference().lastIndexOf('/') + 1));
    }

    private static String key(int line, String lot) {
        return line + "/" + lot;
    }
}
