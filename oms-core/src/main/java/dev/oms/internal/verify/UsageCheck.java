package dev.oms.internal.verify;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is counted of a promotion is what its movements say, what orders use, and no more than was granted. */
final class UsageCheck {
    private final Books books;

    UsageCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these, also when they are looked at again. */
    List<Breach> breaches(List<Versioned<Allowance>> some) {
        return some.stream()
                .map(Versioned::entity)
                .filter(each -> !found(each).isEmpty())
                .flatMap(each -> Lasting.breaches(() -> again(each.key())).stream())
                .toList();
    }

    private List<Breach> again(EntityKey key) {
        return books.read(ReadSet.NOTHING.with(key))
                .find(key, Allowance.class)
                .map(each -> found(each.entity()))
                .orElse(List.of());
    }

    private List<Breach> found(Allowance allowance) {
        Sku counter = allowance.position().sku();
        Set<String> orders = new HashSet<>();
        Counters[] moved = {Counters.ZERO};
        books.eachMovement(Set.of(counter), movement -> {
            moved[0] = moved[0].plus(Counters.of(movement));
            orderOf(movement).ifPresent(orders::add);
        });
        StockLevel level = books.read(ReadSet.NOTHING.withStock(Set.of(counter))).stock(counter).stream()
                .findFirst()
                .orElse(StockLevel.empty(allowance.position()));
        List<Breach> breaches = new ArrayList<>();
        if (!moved[0].equals(Counters.of(level))) {
            breaches.add(breach(
                    "uses equal their movements", allowance, level + ", but its movements add up to " + moved[0]));
        }
        if (level.onHand() != allowance.granted()) {
            breaches.add(breach("no more is used than was granted", allowance, level + " stands for it"));
        }
        long used = used(allowance, orders);
        if (used != level.reserved()) {
            breaches.add(
                    breach("uses have their order", allowance, level.reserved() + " counted, but orders use " + used));
        }
        return breaches;
    }

    private static Optional<String> orderOf(StockMovement movement) {
        return movement.reserved() == 0 ? Optional.empty() : Optional.of(movement.reference());
    }

    private long used(Allowance allowance, Set<String> orders) {
        Set<EntityKey> keys = new HashSet<>();
        for (String id : orders) {
            keys.add(Order.key(new OrderId(id)));
            keys.add(ArchivedOrder.key(new OrderId(id)));
        }
        Facts facts = books.read(ReadSet.NOTHING.withAll(keys));
        return orders.stream()
                .flatMap(id -> order(id, facts))
                .flatMap(order -> order.pricing().stream())
                .flatMap(context -> context.uses().stream())
                .filter(use -> use.counter().equals(allowance.counter()))
                .mapToLong(use -> use.units())
                .sum();
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
