package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.LineLot;
import dev.oms.order.LineUnits;
import dev.oms.returns.Return;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which lots, or serial numbers, can come back: those that left with the order and are not back already. */
final class LotsBack {
    private final Map<Integer, Map<String, Integer>> out = new HashMap<>();

    LotsBack(List<Shipment> shipments, List<Return> returns) {
        shipments.forEach(shipment -> shipment.lots().forEach(each -> count(each, each.units())));
        returns.forEach(back -> back.lots().forEach(each -> count(each, -each.units())));
    }

    private void count(LineLot each, int units) {
        out.computeIfAbsent(each.line(), line -> new HashMap<>()).merge(each.lot(), units, Integer::sum);
    }

    /** Why these are not what came back. */
    List<Refusal> refusals(List<LineUnits> units, List<LineLot> lots) {
        List<Refusal> refusals = new ArrayList<>();
        for (int i = 0; i < lots.size(); i++) {
            LineLot each = lots.get(i);
            int most = out.getOrDefault(each.line(), Map.of()).getOrDefault(each.lot(), 0);
            if (each.units() > most) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots[" + i + "].lot",
                        "%d units of %s left with line %d and are not back, not %d"
                                .formatted(most, each.lot(), each.line(), each.units())));
            }
            count(each, -each.units());
        }
        units.stream().filter(each -> out.containsKey(each.line())).forEach(each -> {
            int named = lots.stream().filter(lot -> lot.line() == each.line()).mapToInt(LineLot::units).sum();
            if (named != each.units()) {
                refusals.add(new Refusal(
                        Refusal.Code.WRONG_STATE,
                        "lots",
                        "%d units of line %d came back, and lots or serial numbers of %d; name one for each unit"
                                .formatted(each.units(), each.line(), named)));
            }
        });
        return refusals;
    }
}
