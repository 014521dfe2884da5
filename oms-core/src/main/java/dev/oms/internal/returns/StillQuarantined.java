package dev.oms.internal.returns;

import dev.oms.command.Refusal;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.internal.file.Lots;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Lot;
import dev.oms.order.LineLot;
import dev.oms.order.OrderLine;
import dev.oms.returns.Disposition;
import dev.oms.returns.Inspected;
import dev.oms.returns.Return;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether units that came back by lot still wait to be disposed of: somebody may have cleared or scrapped them since. */
record StillQuarantined(OrderFile file, Lots lots, Return open) {

    /** Why this cannot become of them. */
    List<Refusal> refusals(List<Inspected> inspected) {
        NodeId node = open.node().get(0);
        if (file.draft().settings().external().keep(node)) {
            return List.of();
        }
        List<Refusal> refusals = new ArrayList<>();
        leaving(inspected).forEach((lot, units) -> {
            long there = lot.quarantinedAt(Position.usual(lot.sku(), node));
            if (units > there) {
                String text =
                        "%d units of lot %s are quarantined at %s, not %d: leave in quarantine what is gone from it"
                                .formatted(there, lot.number(), node, units);
                refusals.add(new Refusal(Refusal.Code.WRONG_STATE, "inspected", text));
            }
        });
        return refusals;
    }

    private Map<Lot, Long> leaving(List<Inspected> inspected) {
        Map<Lot, Long> leaving = new LinkedHashMap<>();
        open.lots().stream()
                .map(each -> new LineLot(each.line(), each.lot(), 1))
                .distinct()
                .forEach(each ->
                        leaving.merge(lot(each), Math.max(0, back(each) - staying(each, inspected)), Long::sum));
        return leaving;
    }

    private long back(LineLot which) {
        return open.lots().stream()
                .filter(each -> each.line() == which.line() && each.lot().equals(which.lot()))
                .mapToLong(LineLot::units)
                .sum();
    }

    /** Where nobody names a lot, all units of the line go the same way, or are of one lot. */
    private static long staying(LineLot which, List<Inspected> inspected) {
        return inspected.stream()
                .filter(each -> each.line() == which.line() && each.disposition() == Disposition.QUARANTINE)
                .filter(each -> each.lot().isEmpty() || each.lot().equals(which.lot()))
                .mapToLong(Inspected::units)
                .sum();
    }

    private Lot lot(LineLot which) {
        OrderLine line = file.order().line(which.line()).orElseThrow();
        return lots.find(line.sku(), which.lot()).orElseThrow();
    }
}
