package dev.oms.internal.verify;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Allowance;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is counted of promotions is what their movements say, what orders use, and no more than was granted. */
final class UsageCheck {
    /** Orders that are looked at together: a promotion can have many more than fit into memory. */
    private static final int ORDERS = 500;

    private final Books books;

    UsageCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Allowance>> some) {
        List<Allowance> all = some.stream().map(Versioned::entity).toList();
        Counted counted = counted(all);
        return all.stream()
                .filter(each -> !counted.breaches(each).isEmpty())
                .flatMap(each -> Lasting.breaches(() -> again(each.key())).stream())
                .toList();
    }

    private List<Breach> again(EntityKey key) {
        return books.read(ReadSet.NOTHING.with(key))
                .find(key, Allowance.class)
                .map(each -> counted(List.of(each.entity())).breaches(each.entity()))
                .orElse(List.of());
    }

    /**
     * What was found about some counters.
     *
     * @param moved what movements add up to
     * @param used what orders say, by counter
     */
    private record Counted(Map<Sku, Counters> moved, Facts levels, Map<String, Long> used) {

        List<Breach> breaches(Allowance allowance) {
            Sku counter = allowance.position().sku();
            StockLevel level =
                    levels.stock(counter).stream().findFirst().orElse(StockLevel.empty(allowance.position()));
            Counters sum = moved.getOrDefault(counter, Counters.ZERO);
            long ordered = used.getOrDefault(allowance.counter(), 0L);
            List<Breach> breaches = new ArrayList<>();
            if (!sum.equals(Counters.of(level))) {
                breaches.add(breach(
                        "uses equal their movements", allowance, level + ", but its movements add up to " + sum));
            }
            if (level.onHand() != allowance.granted()) {
                breaches.add(breach("no more is used than was granted", allowance, level + " stands for it"));
            }
            if (ordered != level.reserved()) {
                breaches.add(breach(
                        "uses have their order", allowance, level.reserved() + " counted, but orders use " + ordered));
            }
            return breaches;
        }
    }

    /** A few reads for all of them, instead of a few for each. */
    private Counted counted(List<Allowance> some) {
        Set<Sku> counters = some.stream().map(each -> each.position().sku()).collect(Collectors.toSet());
        Map<Sku, Counters> moved = new HashMap<>();
        Set<String> orders = new HashSet<>();
        if (!counters.isEmpty()) {
            books.eachMovement(counters, movement -> {
                moved.merge(movement.sku(), Counters.of(movement), Counters::plus);
                if (movement.reserved() != 0) {
                    orders.add(movement.reference());
                }
            });
        }
        return new Counted(moved, books.read(ReadSet.NOTHING.withStock(counters)), used(List.copyOf(orders)));
    }

    private Map<String, Long> used(List<String> orders) {
        Map<String, Long> used = new HashMap<>();
        for (int from = 0; from < orders.size(); from += ORDERS) {
            orders(orders.subList(from, Math.min(orders.size(), from + ORDERS)))
                    .flatMap(order -> order.pricing().stream())
                    .flatMap(context -> context.uses().stream())
                    .forEach(use -> used.merge(use.counter(), use.units(), Long::sum));
        }
        return used;
    }

    private Stream<Order> orders(List<String> ids) {
        Set<EntityKey> keys = new HashSet<>();
        for (String id : ids) {
            keys.add(Order.key(new OrderId(id)));
            keys.add(ArchivedOrder.key(new OrderId(id)));
        }
        Facts facts = books.read(ReadSet.NOTHING.withAll(keys));
        return ids.stream().flatMap(id -> order(id, facts));
    }

    private static Stream<Order> order(String id, Facts facts) {
        Optional<Order> open =
                facts.find(Order.key(new OrderId(id)), Order.class).map(Versioned::entity);
        return open
                .or(() -> facts.find(ArchivedOrder.key(new OrderId(id)), ArchivedOrder.class)
                        .map(found -> found.entity().order()))
                .stream();
    }

    private static Breach breach(String law, Allowance allowance, String text) {
        return new Breach(law, allowance.key().toString(), text);
    }
}
