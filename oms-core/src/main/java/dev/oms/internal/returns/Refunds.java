package dev.oms.internal.returns;

import dev.oms.common.Money;
import dev.oms.internal.file.OrderFile;
import dev.oms.internal.file.Payments;
import dev.oms.order.LineUnits;
import dev.oms.order.OrderLine;
import dev.oms.port.Notification;
import dev.oms.returns.Inspected;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnCompleted;
import dev.oms.returns.ReturnLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ends a return: what was accepted is paid back at the agreed price, charges in full. */
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
        Money refund = units.stream()
                .map(each -> worth(file, each))
                .reduce(Money.zero(file.order().currency()), Money::plus);
        file.apply(new ReturnCompleted(open.id(), inspected, units, refund));
        Payments.refundDue(file, refund, open.id().value());
        if (refund.isPositive()) {
            file.draft()
                    .notify(new Notification(
                            "return.refunded",
                            file.order().id(),
                            file.order().customer(),
                            open.id().value()));
        }
        file.draft().money(refund.negated());
    }

    /** The units that came back before took their shares of the price; these take the next ones. */
    private static Money worth(OrderFile file, LineUnits units) {
        OrderLine line = file.order().line(units.line()).orElseThrow();
        return line.price().totalOf(line.quantities().returned(), units.units());
    }

    /** Units of a return's goods that arrived, by line. */
    static Map<Integer, Integer> received(Return open) {
        Map<Integer, Integer> units = new TreeMap<>();
        open.lines().stream().filter(ReturnLine::goods).forEach(line -> units.put(line.line(), line.received()));
        return units;
    }
}
