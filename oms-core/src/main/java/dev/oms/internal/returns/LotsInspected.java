package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.common.Sku;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.LotsGiven.Part;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Lot;
import dev.oms.order.LineLot;
import dev.oms.order.OrderLine;
import dev.oms.returns.Disposition;
import dev.oms.returns.Inspected;
import dev.oms.returns.Return;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of the lots that came back: all of a line's go the same way, are of one lot, or are named. */
final class LotsInspected {
    private final OrderFile file;
    private final Lots lots;
    private final Map<Integer, List<LineLot>> left = new TreeMap<>();
    private final Map<LineLot, Integer> told = new HashMap<>();
    private final boolean here;

    LotsInspected(OrderFile file, Lots lots, Return open) {
        this.file = file;
        this.lots = lots;
        this.here = !file.draft().settings().external().keep(open.node().get(0));
        if (here) {
            LotsBack back = new LotsBack(
                    file.shipments(),
                    file.returns().stream()
                            .filter(other -> !other.id().equals(open.id()))
                            .toList());
            for (LineLot each : open.lots()) {
                left.computeIfAbsent(each.line(), line -> new ArrayList<>()).add(each);
                told.merge(key(each.line(), each.lot()), each.units() - back.back(each), Integer::sum);
            }
        }
    }

    private static LineLot key(int line, String lot) {
        return new LineLot(line, lot, 1);
    }

    /** Why this cannot become of them. */
    List<Refusal> refusals(List<Inspected> inspected) {
        Map<Integer, Set<Disposition>> ways = new TreeMap<>();
        inspected.forEach(each ->
                ways.computeIfAbsent(each.line(), line -> new TreeSet<>()).add(each.disposition()));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < inspected.size(); i++) {
            String at = "inspected[" + i + "]";
            Inspected each = inspected.get(i);
            boolean several = ways.getOrDefault(each.line(), Set.of()).size() > 1;
            notBack(each, at, inspected)
                    .or(() -> untold(each, at))
                    .or(() -> unclear(each, several, at))
                    .or(() -> unfit(each, at))
                    .ifPresent(refusals::add);
        }
        return refusals;
    }

    private Optional<Refusal> notBack(Inspected each, String at, List<Inspected> all) {
        long there = left.getOrDefault(each.line(), List.of()).stream()
                .filter(lot -> lot.lot().equals(each.lot()))
                .mapToLong(LineLot::units)
                .sum();
        long named = all.stream()
                .filter(other -> other.line() == each.line() && other.lot().equals(each.lot()))
                .mapToLong(Inspected::units)
                .sum();
        return each.lot().isEmpty() || named <= there
                ? Optional.empty()
                : no(
                        at + ".lot",
                        "%d units of lot %s came back with line %d, not %d"
                                .formatted(there, each.lot(), each.line(), named));
    }

    /** What was taken in while somebody else kept the stock here has no lot by which it could leave again. */
    private Optional<Refusal> untold(Inspected each, String at) {
        boolean stays = each.disposition() == Disposition.RESTOCK || each.disposition() == Disposition.QUARANTINE;
        Sku sku = file.order().line(each.line()).orElseThrow().sku();
        return here
                        && stays
                        && !left.containsKey(each.line())
                        && Lots.tracking(sku, file.facts()).isPresent()
                ? no(
                        at + ".disposition",
                        "nobody knows the lots of line %d, which came in while the stock was kept elsewhere: scrap or reject them, and receive by lot what is good"
                                .formatted(each.line()))
                : Optional.empty();
    }

    private Optional<Refusal> unclear(Inspected each, boolean several, String at) {
        boolean mixed = left.getOrDefault(each.line(), List.of()).size() > 1;
        return several && mixed && each.lot().isEmpty()
                ? no(
                        at + ".disposition",
                        "units of several lots came back with line %d and do not go the same way: name the lot of each"
                                .formatted(each.line()))
                : Optional.empty();
    }

    private Optional<Refusal> unfit(Inspected each, String at) {
        return left.getOrDefault(each.line(), List.of()).stream()
                .filter(lot -> each.lot().isEmpty() || each.lot().equals(lot.lot()))
                .filter(lot -> each.disposition() == Disposition.RESTOCK && !lots.mayLeave(lot(each.line(), lot.lot())))
                .findFirst()
                .flatMap(lot -> no(
                        at + ".disposition", "lot %s was recalled or does not keep long enough".formatted(lot.lot())));
    }

    private static Optional<Refusal> no(String path, String text) {
        return Optional.of(new Refusal(Refusal.Code.WRONG_STATE, path, text));
    }

    /** The lots of units that are disposed of; of none where the line is not told apart. */
    List<Part> take(Inspected each) {
        if (!left.containsKey(each.line())) {
            return List.of(new Part("", each.units()));
        }
        List<Part> parts = new ArrayList<>();
        List<LineLot> rest = new ArrayList<>();
        int wanted = each.units();
        for (LineLot lot : left.get(each.line())) {
            boolean meant = each.lot().isEmpty() || each.lot().equals(lot.lot());
            int units = meant ? Math.min(wanted, lot.units()) : 0;
            wanted -= units;
            if (units > 0) {
                parts.add(new Part(lot.lot(), units));
            }
            if (units < lot.units()) {
                rest.add(new LineLot(lot.line(), lot.lot(), lot.units() - units));
            }
        }
        left.put(each.line(), rest);
        return parts;
    }

    /** Of units that go back to the customer, those that are known to have been there: all that have left by their lot. */
    int toldToGoBack(Inspected each, Part part) {
        int units = Math.toIntExact(part.units());
        int known = told.getOrDefault(key(each.line(), part.lot()), 0);
        int of = Math.min(known, units);
        told.put(key(each.line(), part.lot()), known - of);
        return each.disposition() == Disposition.REJECT ? of : 0;
    }

    private Lot lot(int line, String number) {
        OrderLine of = file.order().line(line).orElseThrow();
        return lots.find(of.sku(), number).orElseThrow();
    }
}
