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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What those who are named as causes of movements have set aside now. */
final class Holdings {
    private static final int AT_ONCE = 500;

    private final Books books;

    Holdings(Books books) {
        this.books = books;
    }

    /** What the lines that these name have set aside of each SKU, by position. */
    Map<Position, Long> of(Collection<StockBooks> stock) {
        Map<String, Set<Sku>> holders = new LinkedHashMap<>();
        stock.forEach(each -> each.references()
                .forEach(reference -> holders.computeIfAbsent(HeldUnits.holder(reference), holder -> new HashSet<>())
                        .add(each.sku())));
        holders.remove("");
        Map<Position, Long> held = new HashMap<>();
        List<String> ids = List.copyOf(holders.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Facts facts = read(some);
            some.forEach(id -> held(facts, id)
                    .filter(each -> holders.getOrDefault(id, Set.of()).contains(each.sku()))
                    .forEach(each -> held.merge(each.position(), each.units(), Long::sum)));
        }
        return held;
    }

    /** Most are orders; only of the others it is asked what they are. */
    private Facts read(List<String> ids) {
        Facts orders = books.read(ReadSet.NOTHING.withAll(
                ids.stream().map(id -> Order.key(new OrderId(id))).collect(Collectors.toSet())));
        Set<EntityKey> others = ids.stream()
                .filter(id ->
                        orders.find(Order.key(new OrderId(id)), Order.class).isEmpty())
                .flatMap(id -> Stream.of(
                        Transfer.key(new TransferId(id)),
                        Assembly.key(new AssemblyId(id)),
                        Reservation.key(new ReservationId(id))))
                .collect(Collectors.toSet());
        return others.isEmpty() ? orders : orders.and(books.read(ReadSet.NOTHING.withAll(others)));
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
