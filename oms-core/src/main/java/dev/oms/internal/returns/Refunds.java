package dev.oms.internal.returns;

import dev.oms.common.Money;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.order.LineUnits;
import dev.oms.port.Notification;
import dev.oms.returns.Inspected;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnCompleted;
import dev.oms.returns.ReturnLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ends a return: what was accepted is paid back at the agreed price as far as it was paid, and owed no more as far as it was not. */
final class Refunds {
    private Refunds() {}

    static void complete(OrderFile file, Return open, List<Inspected> inspected) {
        Map<Integer, Integer> accepted = new TreeMap<>();
        open.lines().stream()
                .filter(line -> !line.goods())
                .forEach(line -> accepted.put(line.line(), line.requested()));
        inspected.stream()
                .filter(each -> each.disposition().accepts())
                .forEach(each -> accepted.merge(each.line(), each.units(), Math::addExact));
        List<LineUnits> units = accepted.entrySet().stream()
                .map(e -> new LineUnits(e.getKey(), e.getValue()))
                .toList();
        Map<String, Money> charged = Charged.with(file, units);
        Money refund =
                file.order().takeBack(units).refunded().minus(file.order().refunded());
        file.apply(new ReturnCompleted(open.id(), inspected, units, refund));
        Payments.refundDue(file, refund, open.id().value(), charged);
        if (refund.isPositive()) {
            file.draft()
                    .notify(new Notification(
                            "return.refunded",
                            file.order().id(),
                            file.order().customer(),
                            open.id().value()));
        }
    }

    /** Units of a return's goods that arrived, by line. */
    static Map<Integer, Integer> received(Return open) {
        Map<Integer, Integer> units = new TreeMap<>();
        open.lines().stream().filter(ReturnLine::goods).forEach(line -> units.put(line.line(), line.received()));
        return units;
    }
}
