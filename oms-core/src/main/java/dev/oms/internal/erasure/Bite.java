package dev.oms.internal.erasure;

import static java.util.stream.Collectors.groupingBy;

import dev.oms.archive.ArchivedOrder;
import dev.oms.command.Entity;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.OrderId;
import dev.oms.internal.archive.OrderFolder;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.RecordedMovement;
import dev.oms.order.Order;
import dev.oms.port.EventChain;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.RecordedEvent;
import dev.oms.port.StoredTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some orders of a customer and all that is written about them.
 *
 * @param orders those that are not archived
 * @param archived those that are
 * @param damaged ids of those that cannot be read, wholly or in part, so that nobody can say what of them is personal
 */
record Bite(
        Page<Order> orders,
        Page<ArchivedOrder> archived,
        Set<String> damaged,
        Facts facts,
        Map<String, List<RecordedEvent>> events,
        Map<String, List<Versioned<RecordedMovement>>> movements) {
    private static final int ORDERS = 20;

    static Query<Order> ordersOf(String customer) {
        return Query.of(Kinds.ORDER)
                .where("customer", customer)
                .sortedBy("placed_at")
                .limit(ORDERS);
    }

    static Query<ArchivedOrder> archivedOf(String customer) {
        return Query.of(Kinds.ARCHIVED_ORDER)
                .where("customer", customer)
                .sortedBy("placed_at")
                .limit(ORDERS);
    }

    static Bite read(Reader reader, Query<Order> some, Query<ArchivedOrder> archived) {
        Page<Order> foundOpen = reader.query(some);
        Page<ArchivedOrder> foundArchived = reader.query(archived);
        Set<OrderId> open =
                foundOpen.readable().entities().stream().map(Order::id).collect(Collectors.toSet());
        Facts facts = reader.read(OrderFolder.reads(open));
        Set<String> damaged = new TreeSet<>();
        Stream.of(foundOpen.unreadable(), foundArchived.unreadable(), facts.unreadable())
                .flatMap(List::stream)
                .forEach(each -> damaged.add(each.owner()));
        Page<Order> orders = without(damaged, foundOpen);
        Page<ArchivedOrder> folders = without(damaged, foundArchived);
        Set<String> owners = owners(orders, folders);
        if (owners.isEmpty()) {
            return new Bite(orders, folders, damaged, facts, Map.of(), Map.of());
        }
        return new Bite(
                orders,
                folders,
                damaged,
                facts.readable(),
                reader.events(owners).stream().filter(Bite::isOfAnOrder).collect(groupingBy(RecordedEvent::owner)),
                movements(reader, owners).stream()
                        .collect(groupingBy(movement -> movement.entity().owner())));
    }

    /** A node or a product can be called as an order is. */
    private static boolean isOfAnOrder(RecordedEvent event) {
        return EventChain.root(event.subject(), event.owner())
                .map(root -> root.kind().equals(Order.KIND))
                .orElse(true);
    }

    private static <E extends Entity> Page<E> without(Set<String> damaged, Page<E> page) {
        List<Versioned<E>> sound = page.readable().entries().stream()
                .filter(each -> !damaged.contains(each.entity().owner()))
                .toList();
        return new Page<>(sound, page.next());
    }

    boolean isEmpty() {
        return orders.entries().isEmpty() && archived.entries().isEmpty() && damaged.isEmpty();
    }

    boolean isLast() {
        return orders.isLast() && archived.isLast();
    }

    /** Why an order cannot lose its customer now; none if it can. */
    List<Refusal> reasonsAgainst(Versioned<Order> order) {
        String id = order.entity().id().value();
        List<Refusal> reasons = new ArrayList<>(new OrderFolder(order, facts).reasonsAgainstErasure());
        reasons.addAll(incomplete(id, order.head()));
        reasons.addAll(unknown(id));
        return reasons;
    }

    /** Why an archived order cannot lose its customer now; none if it can. */
    List<Refusal> reasonsAgainstArchived(Versioned<ArchivedOrder> order) {
        List<Refusal> reasons = new ArrayList<>(incomplete(order.entity().owner(), order.head()));
        reasons.addAll(unknown(order.entity().owner()));
        return reasons;
    }

    /** Puts an order away without its customer. */
    void erase(Versioned<Order> order, Draft draft) {
        new OrderFolder(order, facts).putAwayErased(draft, Blanking::of);
        ErasableOrder written = written(order.entity().id().value());
        written.erase(draft);
        written.conclude(draft, 1);
    }

    /** Takes the customer out of an archived order. */
    void eraseArchived(Versioned<ArchivedOrder> order, Draft draft) {
        draft.put(order, Blanking.of(order.entity()));
        ErasableOrder written = written(order.entity().owner());
        written.erase(draft);
        written.conclude(draft, order.version() + 1);
    }

    /** In a transaction of the host, the record can be ahead of the events that can be read. */
    private List<Refusal> incomplete(String id, String head) {
        if (head.isEmpty()
                || events(id).stream().anyMatch(event -> event.seal().hash().equals(head))) {
            return List.of();
        }
        return List.of(new Refusal(
                Refusal.Code.CHANGED,
                id,
                "the last events of order " + id + " are not committed yet; try again later"));
    }

    /** What a type means that this version of the library does not know, and what of it is personal, nobody can say. */
    private List<Refusal> unknown(String id) {
        return events(id).stream()
                .map(recorded -> recorded.event().getClass())
                .filter(type -> !StoredTypes.EVENTS.contains(type))
                .distinct()
                .map(type -> new Refusal(
                        Refusal.Code.CHANGED,
                        id,
                        "a later version of the library has written events about order " + id
                                + "; erase with that one"))
                .toList();
    }

    private ErasableOrder written(String id) {
        return new ErasableOrder(id, events(id), movements.getOrDefault(id, List.of()));
    }

    private List<RecordedEvent> events(String id) {
        return events.getOrDefault(id, List.of());
    }

    private static Set<String> owners(Page<? extends Entity> orders, Page<? extends Entity> archived) {
        Set<String> owners = new HashSet<>();
        orders.entities().forEach(order -> owners.add(order.owner()));
        archived.entities().forEach(order -> owners.add(order.owner()));
        return owners;
    }

    private static List<Versioned<RecordedMovement>> movements(Reader reader, Set<String> owners) {
        List<Versioned<RecordedMovement>> all = new ArrayList<>();
        Query<RecordedMovement> next =
                Query.of(Kinds.STOCK_MOVEMENT).whereAnyOf(Query.OWNER, owners).limit(Query.MAX_LIMIT);
        while (true) {
            Page<RecordedMovement> page = reader.query(next);
            all.addAll(page.entries());
            if (page.isLast()) {
                return all;
            }
            next = next.after(page.next());
        }
    }
}
