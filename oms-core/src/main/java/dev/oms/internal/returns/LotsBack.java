package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.returns.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which lots, or serial numbers, can come back: those that left with the order and are not back already. */
final class LotsBack {
    private final Map<Integer, Map<String, Long>> out = new TreeMap<>();

    LotsBack(List<Shipment> shipments, List<Return> returns) {
        shipments.forEach(shipment -> shipment.lots().forEach(each -> count(each, each.units())));
        returns.stream()
                .filter(back -> !back.node().isEmpty())
                .forEach(back -> back.lots().forEach(each -> count(each, -(long) each.units())));
    }

    private void count(LineLot each, long units) {
        out.computeIfAbsent(each.line(), line -> new TreeMap<>()).merge(each.lot(), units, Long::sum);
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

    /**
     * Why these are not what came back.
     *
     * @param complete whether each unit has to be of one
     */
    List<Refusal> refusals(List<LineUnits> units, List<LineLot> lots, boolean complete) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            LineLot each = lots.get(i);
            long most = out.getOrDefault(each.line(), Map.of()).getOrDefault(each.lot(), 0L);
            if (each.units() > most) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots[" + i + "].lot",
                        "%d units of %s left with line %d and are not back, not %d"
                                .formatted(most, each.lot(), each.line(), each.units())));
            } else {
                count(each, -(long) each.units());
            }
        }
        return refusals.isEmpty() && complete ? notForEachUnit(units, lots) : refusals;
    }

    private List<Refusal> notForEachUnit(List<LineUnits> units, List<LineLot> lots) {
        Map<Integer, Long> named = new TreeMap<>();
        out.keySet().forEach(line -> named.put(line, 0L));
        lots.forEach(each -> named.merge(each.line(), (long) each.units(), Long::sum));
        units.forEach(each -> named.computeIfPresent(each.line(), (line, sum) -> sum - each.units()));
        List<Refusal> refusals = new ArrayList<>();
        named.forEach((line, difference) -> {
            if (difference != 0) {
                refusals.add(new Refusal(
                        Refusal.Code.INVALID,
                        "lots",
                        "%d %s lots or serial numbers than units of line %d: name one for each unit that came back"
                                .formatted(Math.abs(difference), difference > 0 ? "more" : "fewer", line)));
            }
        });
        return refusals;
    }
}
