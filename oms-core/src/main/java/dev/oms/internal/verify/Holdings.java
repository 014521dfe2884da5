package dev.oms.internal.verify;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.AssemblyId;
import dev.oms.common.OrderId;
import dev.oms.common.Position;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.Transfer;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What those who are named as causes of movements have set aside now. */
final class Holdings {
    private final Books books;

    Holdings(Books books) {
        this.books = books;
    }

    /** What the lines named by these references have set aside of a SKU, by position. */
    Map<Position, Long> of(Sku sku, Set<String> references) {
        Set<String> holders = references.stream()
                .map(HeldUnits::holder)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        Set<EntityKey> keys = new HashSet<>();
        holders.forEach(id -> {
            keys.add(Order.key(new OrderId(id)));
            keys.add(Transfer.key(new TransferId(id)));
            keys.add(Assembly.key(new AssemblyId(id)));
            keys.add(Reservation.key(new ReservationId(id)));
        });
        Facts facts = books.read(ReadSet.NOTHING.withAll(keys));
        Map<Position, Long> held = new HashMap<>();
        holders.stream()
                .flatMap(id -> held(facts, id))
                .filter(each -> each.sku().equals(sku))
                .forEach(each -> held.merge(each.position(), each.units(), Long::sum));
        return held;
    }

    private static Stream<HeldUnits> held(Facts facts, String id) {
        Stream<HeldUnits> orders =
                find(facts, Order.key(new OrderId(id)), Order.class).flatMap(o -> o.heldWithDays().stream());
        Stream<HeldUnits> transfers =
                find(facts, Transfer.key(new TransferId(id)), Transfer.class).flatMap(t -> t.held().stream());
        Stream<HeldUnits> reservations = find(facts, Reservation.key(new ReservationId(id)), Reservation.class)
                .flatMap(r -> r.held().stream());
        Stream<HeldUnits> assemblies =
                find(facts, Assembly.key(new AssemblyId(id)), Assembly.class).flatMap(a -> a.held().stream());
        return Stream.of(orders, transfers, assemblies, reservations).flatMap(each -> each);
    }

    private static <E extends Entity> Stream<E> find(Facts facts, EntityKey key, Class<E> type) {
        return facts.find(key, type).map(v -> v.entity()).stream();
    }
}
