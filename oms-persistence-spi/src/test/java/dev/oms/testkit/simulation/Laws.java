package dev.oms.testkit.simulation;

import static dev.oms.testkit.simulation.LawBroken.require;

import dev.oms.OrderView;
import dev.oms.common.OrderId;
import dev.oms.inventory.StockLevel;
import dev.oms.order.LineQuantities;
import dev.oms.order.OrderLine;
import dev.oms.payment.PaymentLedger;
import dev.oms.verify.VerificationReport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What holds at every moment: checked after each step over everything that the step has touched. */
final class Laws {
    private final SimulatedShop shop;
    private final Map<String, Map<String, Long>> reservedByOrder = new HashMap<>();
    private final Map<String, Long> reserved = new TreeMap<>();

    Laws(SimulatedShop shop) {
        this.shop = shop;
    }

    /** Cheap: reads the orders that were touched, and the stock. */
    void checkTouched() {
        shop.clients.requireFreshAnswersAreKept(shop.auditor, shop.books);
        for (String owner : shop.store.touched()) {
            Optional<OrderView> view = shop.auditor.orders().find(new OrderId(owner));
            view.ifPresent(this::checkOrder);
        }
        OutsideLedger.PRICES.keySet().forEach(this::checkStock);
    }

    /** Every law over everything. */
    void checkAll() {
        VerificationReport report = shop.auditor.verify();
        require(report.isClean(), "verify", "%s", report.breaches());
    }

    private void checkOrder(OrderView view) {
        String id = view.order().id().value();
        Map<String, Long> now = new TreeMap<>();
        for (OrderLine line : view.order().lines()) {
            LineQuantities units = line.quantities();
            now.merge(line.sku().value(), (long) units.reserved(), Long::sum);
        }
        reservedByOrder.getOrDefault(id, Map.of()).forEach((sku, units) -> reserved.merge(sku, -units, Long::sum));
        now.forEach((sku, units) -> reserved.merge(sku, units, Long::sum));
        reservedByOrder.put(id, now);
        view.payment().ifPresent(this::checkMoney);
    }

    /** The provider never moved more than it was asked for, and the library asks for no more than is due. */
    private void checkMoney(PaymentLedger ledger) {
        OrderId order = ledger.order();
        require(
                shop.provider.captured(order) <= ledger.capturing().minor(),
                "captured",
                "%d cents were taken for %s, %s were asked for",
                shop.provider.captured(order),
                order,
                ledger.capturing());
        require(
                shop.provider.refunded(order) <= ledger.refunding().minor(),
                "refunded",
                "%d cents were paid back for %s, %s were asked for",
                shop.provider.refunded(order),
                order,
                ledger.refunding());
    }

    private void checkStock(String sku) {
        long counted = shop.auditor.inventory().levels(sku).stream()
                .mapToLong(StockLevel::reserved)
                .sum();
        require(
                counted == reserved.getOrDefault(sku, 0L),
                "reserved",
                "%d units of %s are reserved in stock, %d in orders",
                counted,
                sku,
                reserved.getOrDefault(sku, 0L));
    }
}
