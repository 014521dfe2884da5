package dev.oms.internal.verify;

import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.AssemblyId;
import dev.oms.common.OrderId;
import dev.oms.common.ReservationId;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.common.TransferId;
import dev.oms.internal.inventory.OrphanedReservations;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.OrphanedUnits;
import dev.oms.inventory.Reservation;
import dev.oms.inventory.Transfer;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for reservations without a line and lines without their reservation, a page at a time: first through everybody who
 * can hold something, then through the movements of the catalogue for those who are not there. What looks like one is read
 * again, because the store may be in use.
 */
public final class OrphanSearch {
    private static final int HOLDERS = 50;
    private static final int PRODUCTS = 25;
    private static final List<Kind<? extends Entity>> HOLDING =
            List.of(Kinds.ORDER, Kinds.TRANSFER, Kinds.RESERVATION, Kinds.ASSEMBLY);

    private final Books books;

    public OrphanSearch(Persistence persistence, TenantId tenant) {
        this.books = new Books(persistence, tenant, node -> false);
    }

    /**
     * A page.
     *
     * @param next where to go on: the number of a step, a colon and a cursor within it; empty after the last
     */
    public record Found(List<OrphanedUnits> orphans, String next) {}

    /** The page at a cursor; empty for the first. */
    public Found page(String cursor) {
        int colon = cursor.indexOf(':');
        int step = colon < 0 ? 0 : step(cursor.substring(0, colon));
        String within = colon < 0 ? "" : cursor.substring(colon + 1);
        return step < HOLDING.size() ? holders(step, within) : movements(within);
    }

    private static int step(String number) {
        return number.length() == 1 && Character.isDigit(number.charAt(0)) ? number.charAt(0) - '0' : 0;
    }

    private Found holders(int step, String cursor) {
        Page<? extends Entity> page =
                books.page(Query.of(HOLDING.get(step)).after(cursor).limit(HOLDERS));
        List<Entity> holders = page.readable().entries().stream()
                .<Entity>map(Versioned::entity)
                .toList();
        Set<String> suspects = between(holders).stream()
                .map(each -> HeldUnits.holder(each.reference()))
                .collect(Collectors.toSet());
        return new Found(again(suspects), page.isLast() ? (step + 1) + ":" : step + ":" + page.next());
    }

    private Found movements(String cursor) {
        Page<Product> page = books.page(Query.of(Kinds.PRODUCT).after(cursor).limit(PRODUCTS));
        Set<Sku> skus = page.readable().entities().stream().map(Product::sku).collect(Collectors.toSet());
        List<OrphanedUnits> unheld = OrphanedReservations.between(books.movementsOf(skus), List.of());
        Set<String> holders =
                unheld.stream().map(each -> HeldUnits.holder(each.reference())).collect(Collectors.toSet());
        Set<String> there = there(holders).stream().map(Entity::owner).collect(Collectors.toSet());
        holders.removeAll(there);
        // Somebody without a record is found by each of their SKUs, and told at the first of them.
        List<OrphanedUnits> orphans = again(holders).stream()
                .filter(each -> skus.contains(each.sku()))
                .toList();
        return new Found(orphans, page.isLast() ? "" : HOLDING.size() + ":" + page.next());
    }

    private List<OrphanedUnits> again(Set<String> holders) {
        if (holders.isEmpty()) {
            return List.of();
        }
        List<OrphanedUnits> orphans = new ArrayList<>();
        Collection<Entity> before = there(holders);
        Map<String, List<StockMovement>> movements = books.movements(holders);
        Collection<Entity> after = there(holders);
        for (String holder : holders) {
            List<HeldUnits> held = held(holder, before);
            // Whoever has changed while the movements were read is not looked at until the next time.
            if (held.equals(held(holder, after))) {
                orphans.addAll(OrphanedReservations.between(movements.getOrDefault(holder, List.of()), held));
            }
        }
        return orphans;
    }

    private List<OrphanedUnits> between(List<Entity> holders) {
        Set<String> ids = holders.stream().map(Entity::owner).collect(Collectors.toSet());
        List<StockMovement> movements = ids.isEmpty()
                ? List.of()
                : books.movements(ids).values().stream().flatMap(List::stream).toList();
        return OrphanedReservations.between(
                movements,
                holders.stream()
                        .flatMap(each -> OrphanedReservations.held(each).stream())
                        .toList());
    }

    private static List<HeldUnits> held(String holder, Collection<Entity> some) {
        return some.stream()
                .filter(each -> each.owner().equals(holder))
                .flatMap(each -> OrphanedReservations.held(each).stream())
                .toList();
    }

    private List<Entity> there(Set<String> holders) {
        Set<EntityKey> keys = new HashSet<>();
        holders.forEach(id -> keys.addAll(List.of(
                Order.key(new OrderId(id)),
                Transfer.key(new TransferId(id)),
                Assembly.key(new AssemblyId(id)),
                Reservation.key(new ReservationId(id)))));
        if (keys.isEmpty()) {
            return List.of();
        }
        Facts facts = books.read(ReadSet.NOTHING.withAll(keys));
        return keys.stream().flatMap(key -> find(facts, key)).toList();
    }

    private static Stream<Entity> find(Facts facts, EntityKey key) {
        return HOLDING.stream()
                .filter(kind -> kind.name().equals(key.kind()))
                .flatMap(kind -> facts.find(key, kind.type()).stream())
                .map(Versioned::entity);
    }
}
