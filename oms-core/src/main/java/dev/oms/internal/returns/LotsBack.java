package dev.oms.internal.returns;

import dev.oms.fulfillment.Shipment;
import dev.oms.order.LineLot;
import dev.oms.returns.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which lots, or serial numbers, are out with the customer: those that left with the order and are not back already. Of units
 * that left from where somebody else keeps the stock, or before their item was told apart, nobody knows them.
 */
final class LotsBack {
    private final Map<Integer, Map<String, Long>> out = new TreeMap<>();
    private final Map<Integer, Long> untold = new TreeMap<>();

    LotsBack(List<Shipment> shipments, List<Return> returns) {
        for (Shipment shipment : shipments) {
            shipment.contents().forEach(each -> untold.merge(each.line(), (long) each.units(), Long::sum));
            shipment.lots().forEach(this::left);
        }
        returns.stream()
                .filter(back -> !back.node().isEmpty())
                .forEach(back -> back.lots().forEach(this::back));
    }

    private void left(LineLot each) {
        untold.merge(each.line(), -(long) each.units(), Long::sum);
        out.computeIfAbsent(each.line(), line -> new TreeMap<>()).merge(each.lot(), (long) each.units(), Long::sum);
    }

    /** Units of a lot are back; answers how many of them nobody knew to have left. */
    int back(LineLot each) {
        int told = Math.min(out(each.line(), each.lot()), each.units());
        int unknown = each.units() - told;
        out.computeIfAbsent(each.line(), line -> new TreeMap<>()).merge(each.lot(), -(long) told, Long::sum);
        untold.merge(each.line(), -(long) unknown, Long::sum);
        return unknown;
    }

    /** Units of a lot that left with a line and are not back. */
    int out(int line, String lot) {
        return Math.toIntExact(out.getOrDefault(line, Map.of()).getOrDefault(lot, 0L));
    }

    /** Whether more units of a line are back than left with it. */
    boolean isBeyond(int line) {
        return untold.getOrDefault(line, 0L) < 0;
    }

    /** Whether units of a line left by their lots. */
    boolean knows(int line) {
        return out.containsKey(line);
    }

    /** Of some lines. */
    List<LineLot> of(Set<Integer> lines) {
        List<LineLot> all = new ArrayList<>();
        out.forEach((line, lots) -> lots.forEach((lot, units) -> {
            if (lines.contains(line) && units > 0) {
                all.add(new LineLot(line, lot, Math.toIntExact(units)));
            }
        }));
        return all;
    }
}
