package dev.oms.internal.returns;

import dev.oms.command.Refusal;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of the lots that came back: all of a line's go the same way, unless they are of one lot. */
final class LotsInspected {
    private final OrderFile file;
    private final Lots lots;
    private final Map<Integer, List<LineLot>> left = new TreeMap<>();

    LotsInspected(OrderFile file, Lots lots, Return open) {
        this.file = file;
        this.lots = lots;
        if (!file.draft().settings().external().keep(open.node().get(0))) {
            open.lots()
                    .forEach(each -> left.computeIfAbsent(each.line(), line -> new ArrayList<>())
                            .add(each));
        }
    }

    /** Why this cannot become of them. */
    List<Refusal> refusals(List<Inspected> inspected) {
        Map<Integer, Set<Disposition>> ways = new TreeMap<>();
        inspected.forEach(each ->
                ways.computeIfAbsent(each.line(), line -> new TreeSet<>()).add(each.disposition()));
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < inspected.size(); i++) {
            Inspected each = inspected.get(i);
            String against =
                    against(each, ways.getOrDefault(each.line(), Set.of()).size() > 1);
            if (!against.isEmpty()) {
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, "inspected[" + i + "].disposition", against));
            }
        }
        return refusals;
    }

    private String against(Inspected each, boolean several) {
        List<LineLot> some = left.getOrDefault(each.line(), List.of());
        if (several && some.size() > 1) {
            return "units of several lots came back with line %d: quarantine them all, and say with ChangeStock what becomes of which"
                    .formatted(each.line());
        }
        return some.stream()
                .filter(lot -> each.disposition() == Disposition.RESTOCK && !lots.mayLeave(lot(each.line(), lot.lot())))
                .map(lot -> "lot %s was recalled or does not keep long enough".formatted(lot.lot()))
                .findFirst()
                .orElse("");
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
            int units = Math.min(wanted, lot.units());
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

    private Lot lot(int line, String number) {
        OrderLine of = file.order().line(line).orElseThrow();
        return lots.find(of.sku(), number).orElseThrow();
    }
}
