package dev.oms.examples.bench.torture;

import dev.oms.Oms;
import dev.oms.OrderView;
import dev.oms.command.EffectTask;
import dev.oms.command.Outcome;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.inventory.StockLevel;
import dev.oms.order.LineQuantities;
import dev.oms.order.Order;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Compares the database with the ledger, the storeroom and the provider's books once the dust has settled. */
final class Proof {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Branch branch;
    private final Oms oms;
    private final Ledger ledger;
    private final Books books;
    private final List<String> faults = new ArrayList<>();

    /** @param branch one that nobody else uses */
    Proof(Branch branch, Ledger ledger, Books books) {
        this.branch = branch;
        this.oms = branch.oms();
        this.ledger = ledger;
        this.books = books;
    }

    /** Everything that is not as it must be; empty if the proof holds. */
    List<String> faults() {
        workOff();
        List<Order> orders = orders();
        checkOrders(orders);
        checkAnswers();
        checkStock(orders);
        checkMoney(orders);
        oms.verify()
                .breaches()
                .forEach(breach -> fault("a law is broken: %s, %s: %s", breach.law(), breach.subject(), breach.text()));
        return List.copyOf(faults);
    }

    private void fault(String text, Object... values) {
        faults.add(text.formatted(values));
    }

    /** What a dead worker has claimed comes free with its lease, so some patience is needed. */
    private void workOff() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        List<EffectTask> left = branch.effects();
        while (left.stream().anyMatch(effect -> !effect.parked()) && System.nanoTime() < deadline) {
            if (oms.work(100) == 0) {
                Pause.millis(20);
            }
            left = branch.effects();
        }
        left.forEach(effect -> fault(
                "effect %s of %s is still queued%s: %s",
                effect.id(), effect.owner(), effect.parked() ? ", parked" : "", effect.lastError()));
    }

    private List<Order> orders() {
        List<Order> all = new ArrayList<>();
        String cursor = "";
        do {
            Page<Order> page = oms.orders()
                    .search(Query.of(Kinds.ORDER).limit(Query.MAX_LIMIT).after(cursor));
            all.addAll(page.entities());
            cursor = page.next();
        } while (!cursor.isEmpty());
        return all;
    }

    /** Each order belongs to one request, and each request that was answered to one order. */
    private void checkOrders(List<Order> orders) {
        Map<String, List<String>> byRequest = new HashMap<>();
        orders.forEach(order -> byRequest
                .computeIfAbsent(order.customer(), request -> new ArrayList<>())
                .add(order.id().value()));
        Set<String> tried = ledger.placementsTried();
        byRequest.forEach((request, ids) -> {
            if (ids.size() > 1) {
                fault("request %s was carried out %d times: orders %s", request, ids.size(), ids);
            }
            if (!tried.contains(request)) {
                fault("orders %s belong to no request of ours: %s", ids, request);
            }
        });
        ledger.acknowledged().forEach((errand, answer) -> {
            boolean there = byRequest.getOrDefault(errand.request(), List.of()).contains(answer);
            if (errand.kind() == Errand.Kind.PLACE && !there) {
                fault("acknowledged order %s is missing (request %s)", answer, errand.request());
            }
        });
    }

    /** Each request that was answered is answered in the same way again, as a repetition. */
    private void checkAnswers() {
        ledger.acknowledged().forEach((errand, answer) -> {
            Outcome<?> again = oms.execute(errand.command(), oms.context(new RequestId(errand.request())));
            String said = again.isDone()
                    ? again.result().orElseThrow().toString()
                    : again.reasons().toString();
            if (!again.repeated() || !said.equals(answer)) {
                fault("acknowledged with %s and now unknown or answered otherwise: %s: %s", answer, errand, said);
            }
        });
    }

    private void checkStock(List<Order> orders) {
        Storeroom.units().forEach((sku, received) -> {
            long gone = units(orders, sku, LineQuantities::gone);
            long reserved = units(orders, sku, LineQuantities::reserved);
            List<StockLevel> levels = oms.inventory().levels(sku);
            long onHand = levels.stream().mapToLong(StockLevel::onHand).sum();
            long setAside = levels.stream().mapToLong(StockLevel::reserved).sum();
            if (gone + reserved > received) {
                fault("%d units of %s were sold, %d received", gone + reserved, sku, received);
            }
            if (onHand != received - gone || setAside != reserved) {
                fault(
                        "%s: %d on hand and %d reserved after %d received, %d gone, %d promised",
                        sku, onHand, setAside, received, gone, reserved);
            }
        });
    }

    private static long units(List<Order> orders, String sku, ToIntFunction<LineQuantities> account) {
        return orders.stream()
                .flatMap(order -> order.lines().stream())
                .filter(line -> line.sku().value().equals(sku))
                .mapToLong(line -> account.applyAsInt(line.quantities()))
                .sum();
    }

    private void checkMoney(List<Order> orders) {
        Set<OrderId> unknown = new HashSet<>(books.orders());
        orders.forEach(order -> unknown.remove(order.id()));
        unknown.forEach(order -> fault("the provider moved money for order %s, which is missing", order));
        for (Order order : orders) {
            PaymentLedger ours =
                    oms.orders().find(order.id()).flatMap(OrderView::payment).orElseThrow();
            compare(order, "authorized", ours.authorized().minor(), books.authorized(order.id()));
            compare(order, "captured", ours.captured().minor(), books.captured(order.id()));
            compare(order, "refunded", ours.refunded().minor(), books.refunded(order.id()));
            if (books.captured(order.id()) > order.charged().minor()) {
                fault(
                        "order %s costs %s, and %d cents were captured",
                        order.id(), order.charged(), books.captured(order.id()));
            }
        }
    }

    private void compare(Order order, String what, long ours, long theirs) {
        if (ours != theirs) {
            fault("order %s: %d cents %s by our account, %d by the provider's", order.id(), ours, what, theirs);
        }
    }
}
