package dev.oms.testkit.simulation;

import static dev.oms.testkit.simulation.LawBroken.require;

import dev.oms.common.OrderId;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.order.TaxedLine;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.testkit.SimulatedTaxLedger;
import java.util.Map;
import java.util.TreeSet;

/** Holds what the library says against what people outside know: every order, every unit, every cent. */
record Accounts(SimulatedShop shop) {

    void requireAgreement() {
        requireSameOrders();
        shop.ledger.promised().forEach(this::requireSettled);
        OutsideLedger.PRICES.keySet().forEach(this::requireSameGoods);
        shop.arrived.requireAllOf(shop.auditor);
    }

    private void requireSameOrders() {
        TreeSet<String> stored = new TreeSet<>();
        Page<Order> page = new Page<>(java.util.List.of(), "");
        do {
            page = shop.auditor.orders().search(Query.of(Kinds.ORDER).after(page.next()));
            page.entities().forEach(order -> stored.add(order.id().value()));
        } while (!page.next().isEmpty());
        TreeSet<String> promised = new TreeSet<>();
        shop.ledger.promised().forEach(order -> promised.add(order.value()));
        require(stored.equals(promised), "orders", "customers know %s, the store knows %s", promised, stored);
    }

    private void requireSettled(OrderId order) {
        long owed = shop.ledger.owed(order);
        require(
                shop.provider.taken(order) == owed,
                "money",
                "%d cents are owed for %s, %d were taken",
                owed,
                order,
                shop.provider.taken(order));
        require(
                shop.provider.authorized(order) == shop.provider.captured(order),
                "money",
                "%d cents of the customer of %s are reserved for nothing",
                shop.provider.authorized(order) - shop.provider.captured(order),
                order);
        require(
                shop.view(order).shipments().size() == shop.ledger.shipments(order),
                "goods",
                "%d shipments of %s left, the library knows %d",
                shop.ledger.shipments(order),
                order,
                shop.view(order).shipments().size());
        requireTaxed(shop.view(order).order());
    }

    /** Line by line and tax by tax what was charged, less what was given back. */
    private void requireTaxed(Order order) {
        Map<String, Long> charged = SimulatedTaxLedger.amountsOf(order.lines().stream()
                .map(line -> new TaxedLine(
                        line.number(), line.sku(), line.chargedAmount().minus(line.refundedAmount())))
                .toList());
        require(
                shop.taxes.left(order.id()).equals(charged),
                "tax",
                "%s is in the books of the tax ledger for %s, %s is charged",
                shop.taxes.left(order.id()),
                order.id(),
                charged);
    }

    private void requireSameGoods(String sku) {
        long counted = shop.auditor.inventory().levels(sku).stream()
                .mapToLong(StockLevel::onHand)
                .sum();
        require(
                counted == shop.ledger.onHand(sku),
                "goods",
                "%d units of %s are on the shelves, the library counts %d",
                shop.ledger.onHand(sku),
                sku,
                counted);
    }
}
