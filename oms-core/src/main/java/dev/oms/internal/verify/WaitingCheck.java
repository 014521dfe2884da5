package dev.oms.internal.verify;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.order.Order;
import dev.oms.order.WaitingOrder;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.verify.VerificationReport.Breach;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whoever has a place in the line for the next wave is an order, and stands where it came. That an order which nobody has
 * sourced has a place is a law of the order.
 */
final class WaitingCheck {
    private static final String LAW = "who waits for a wave is an order";

    private final Books books;

    WaitingCheck(Books books) {
        this.books = books;
    }

    List<Breach> breaches(List<Versioned<WaitingOrder>> some) {
        Set<EntityKey> keys = new HashSet<>();
        some.forEach(each -> {
            keys.add(Order.key(each.entity().order()));
            keys.add(ArchivedOrder.key(each.entity().order()));
        });
        Facts facts = keys.isEmpty() ? books.read(ReadSet.NOTHING) : books.read(ReadSet.NOTHING.withAll(keys));
        return some.stream()
                .map(Versioned::entity)
                .filter(place -> !objection(place, facts).isEmpty())
                .flatMap(place -> Lasting.breaches(() -> again(place)).stream())
                .toList();
    }

    private List<Breach> again(WaitingOrder place) {
        Facts facts = books.read(ReadSet.NOTHING
                .with(place.key())
                .with(Order.key(place.order()))
                .with(ArchivedOrder.key(place.order())));
        String objection = facts.find(place.key(), WaitingOrder.class)
                .map(now -> objection(now.entity(), facts))
                .orElse("");
        return objection.isEmpty()
                ? List.of()
                : List.of(new Breach(LAW, place.key().toString(), objection));
    }

    private static String objection(WaitingOrder place, Facts facts) {
        Optional<Order> order = facts.find(Order.key(place.order()), Order.class)
                .map(Versioned::entity)
                .or(() -> facts.find(ArchivedOrder.key(place.order()), ArchivedOrder.class)
                        .map(found -> found.entity().order()));
        if (order.isEmpty()) {
            return "there is no order " + place.order();
        }
        return order.get().placedAt().equals(place.since())
                ? ""
                : "it waits since " + place.since() + ", and was placed at "
                        + order.get().placedAt();
    }
}
