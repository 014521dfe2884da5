package dev.oms.internal.verify;

import dev.oms.archive.ArchivedOrder;
import dev.oms.catalog.Product;
import dev.oms.catalog.Tracking;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.file.Lots;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Lot;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.order.WaitingOrder;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Inspection;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.port.Sealing;
import dev.oms.port.Unreadable;
import dev.oms.port.UnreadableEvent;
import dev.oms.returns.Return;
import dev.oms.sourcing.SourcingCase;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what is written about orders and stock, many at a time; what cannot be read is left out and remembered. */
final class Books {
    private final Persistence persistence;
    private final TenantId tenant;
    private final Predicate<NodeId> keptElsewhere;
    private final Map<EntityKey, Unreadable> unreadable = new TreeMap<>(Comparator.comparing(EntityKey::toString));

    /** @param keptElsewhere nodes whose stock somebody else keeps */
    Books(Persistence persistence, TenantId tenant, Predicate<NodeId> keptElsewhere) {
        this.keptElsewhere = keptElsewhere;
        this.persistence = persistence;
        this.tenant = tenant;
    }

    <E extends Entity> Page<E> page(Query<E> query) {
        Page<E> page = persistence.query(tenant, query);
        remember(page.unreadable());
        return page;
    }

    /** Whatever could not be read so far. */
    Collection<Unreadable> unreadable() {
        return unreadable.values();
    }

    /** What is stored and belongs to nothing. */
    List<Unreadable> strays() {
        return persistence instanceof Inspection inspection ? inspection.strays(tenant) : List.of();
    }

    /** The books of these orders. */
    List<OrderBooks> of(List<Versioned<Order>> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        Set<String> ids = ids(orders);
        Facts facts = read(children(ids));
        Map<String, List<RecordedEvent>> events = timelines(ids);
        Map<String, List<StockMovement>> movements = movements(ids);
        return orders.stream()
                .map(order -> books(order, facts, events, movements))
                .toList();
    }

    /** The books of these archived orders. */
    List<OrderBooks> ofArchived(List<Versioned<ArchivedOrder>> archived) {
        Set<String> ids = ids(archived);
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<RecordedEvent>> events = timelines(ids);
        Map<String, List<StockMovement>> movements = movements(ids);
        return archived.stream().map(v -> books(v, events, movements)).toList();
    }

    TenantId tenant() {
        return tenant;
    }

    /** Whether events are sealed, so that it can be seen what became of them. */
    boolean sealed() {
        return persistence instanceof Sealing;
    }

    /** The head that a record holds now, where it is there. */
    <E extends Entity> Optional<String> head(EntityKey key, Class<E> type) {
        return read(ReadSet.NOTHING.with(key)).find(key, type).map(Versioned::head);
    }

    /** Those of these archived orders that are among the open ones as well. */
    List<OrderId> alsoOpen(List<Versioned<ArchivedOrder>> archived) {
        Set<EntityKey> keys =
                archived.stream().map(v -> Order.key(v.entity().order().id())).collect(Collectors.toSet());
        Facts facts = keys.isEmpty()
                ? new Facts(List.of(), List.of(), List.of(), Optional.empty())
                : read(ReadSet.NOTHING.withAll(keys));
        return archived.stream()
                .map(v -> v.entity().order().id())
                .filter(id -> facts.find(Order.key(id), Order.class).isPresent())
                .toList();
    }

    /** The books of these orders as they are now, wherever they are. */
    List<OrderBooks> again(Set<OrderId> ids) {
        Set<EntityKey> keys = new HashSet<>();
        ids.forEach(id -> keys.addAll(List.of(Order.key(id), ArchivedOrder.key(id))));
        Facts facts = read(ReadSet.NOTHING.withAll(keys));
        List<Versioned<ArchivedOrder>> archived = ids.stream()
                .flatMap(id -> facts.find(ArchivedOrder.key(id), ArchivedOrder.class).stream())
                .toList();
        Set<OrderId> putAway =
                archived.stream().map(v -> v.entity().order().id()).collect(Collectors.toSet());
        List<Versioned<Order>> open = ids.stream()
                .filter(id -> !putAway.contains(id))
                .flatMap(id -> facts.find(Order.key(id), Order.class).stream())
                .toList();
        return Stream.concat(ofArchived(archived).stream(), of(open).stream()).toList();
    }

    /** The books of these SKUs; they name those who have units of them set aside, as movements say. */
    Map<Sku, StockBooks> stock(Set<Sku> skus) {
        return stock(skus, false);
    }

    /** The same; they name whoever ever had. */
    Map<Sku, StockBooks> stockAndWhoEverHeldIt(Set<Sku> skus) {
        return stock(skus, true);
    }

    private Map<Sku, StockBooks> stock(Set<Sku> skus, boolean whoEverHeldIt) {
        if (skus.isEmpty()) {
            return Map.of();
        }
        Map<Sku, Map<Position, Counters>> sums = new HashMap<>();
        Map<Sku, Map<String, Long>> references = new HashMap<>();
        Map<Sku, Long> counts = new HashMap<>();
        Map<Sku, Map<Position, Long>> owed = new HashMap<>();
        Map<Sku, LotBooks> lots = new HashMap<>();
        eachMovement(skus, m -> {
            counts.merge(m.sku(), 1L, Long::sum);
            if (!m.type().isSummed()) {
                return;
            }
            sums.computeIfAbsent(m.sku(), sku -> new HashMap<>()).merge(m.position(), Counters.of(m), Counters::plus);
            if (!m.lot().isEmpty()) {
                lots.computeIfAbsent(m.sku(), sku -> new LotBooks()).add(m);
            }
            if (m.type() == StockMovement.Type.SHIP && m.pool().ownership().isOthers()) {
                owed.computeIfAbsent(m.sku(), sku -> new HashMap<>()).merge(m.position(), -m.onHand(), Long::sum);
            }
            if (m.reserved() != 0) {
                Map<String, Long> held = references.computeIfAbsent(m.sku(), sku -> new HashMap<>());
                held.merge(m.reference(), m.reserved(), (a, b) -> whoEverHeldIt || a + b != 0 ? a + b : null);
            }
        });
        each(
                Query.of(Kinds.OWED_UNITS).whereAnyOf("sku", names(skus)).limit(Query.MAX_LIMIT),
                (OwedUnits each) -> owed.computeIfAbsent(each.sku(), sku -> new HashMap<>())
                        .merge(each.position(), -each.units(), Long::sum));
        each(
                Query.of(Kinds.LOT).whereAnyOf("sku", names(skus)).limit(Query.MAX_LIMIT),
                (Lot lot) ->
                        lots.computeIfAbsent(lot.sku(), sku -> new LotBooks()).add(lot));
        Facts facts = read(ReadSet.NOTHING.withAll(products(skus)).withStock(skus));
        return skus.stream()
                .collect(Collectors.toMap(
                        sku -> sku,
                        sku -> new StockBooks(
                                sku,
                                facts.stock(sku),
                                sums.getOrDefault(sku, Map.of()),
                                counts.getOrDefault(sku, 0L),
                                references.getOrDefault(sku, Map.of()).keySet(),
                                owed.getOrDefault(sku, Map.of()),
                                breaches(sku, lots.getOrDefault(sku, new LotBooks()), facts))));
    }

    /** The movements of these SKUs that set units aside or free. */
    List<StockMovement> movementsOf(Set<Sku> skus) {
        List<StockMovement> all = new ArrayList<>();
        if (!skus.isEmpty()) {
            eachMovement(skus, m -> {
                if (m.reserved() != 0) {
                    all.add(m);
                }
            });
        }
        return all;
    }

    void eachMovement(Set<Sku> skus, Consumer<StockMovement> take) {
        each(
                Query.of(Kinds.STOCK_MOVEMENT).whereAnyOf("sku", names(skus)).limit(Query.MAX_LIMIT),
                (RecordedMovement recorded) -> take.accept(recorded.movement()));
    }

    private List<Breach> breaches(Sku sku, LotBooks lots, Facts facts) {
        List<Tracking> tracking = Lots.tracking(sku, facts).stream().toList();
        List<StockLevel> here = facts.stock(sku).stream()
                .filter(level -> !keptElsewhere.test(level.node()))
                .toList();
        return lots.breaches(tracking, here);
    }

    private static Set<EntityKey> products(Set<Sku> skus) {
        return skus.stream().map(Product::key).collect(Collectors.toSet());
    }

    private static List<String> names(Set<Sku> skus) {
        return skus.stream().map(Sku::value).toList();
    }

    private static ReadSet children(Set<String> ids) {
        ReadSet wanted = ReadSet.NOTHING.withAll(
                ids.stream().map(id -> PaymentLedger.key(new OrderId(id))).collect(Collectors.toSet()));
        return wanted.withOwned(
                List.of(
                        Fulfillment.KIND,
                        Shipment.KIND,
                        Return.KIND,
                        Backorder.KIND,
                        SourcingCase.KIND,
                        StockClaim.KIND,
                        WaitingOrder.KIND),
                ids);
    }

    Facts read(ReadSet wanted) {
        Facts facts = persistence.read(tenant, wanted);
        remember(facts.unreadable());
        return facts.readable();
    }

    private void remember(Collection<Unreadable> found) {
        found.forEach(each -> unreadable.put(each.key(), each));
    }

    private void remember(RecordedEvent event, UnreadableEvent broken) {
        EntityKey key = new EntityKey("event", event.position() + " of " + event.subject());
        unreadable.put(key, new Unreadable(key, UnreadableEvent.class, event.owner(), broken.why()));
    }

    private boolean isComplete(OrderId id) {
        return unreadable.values().stream().noneMatch(each -> each.owner().equals(id.value()));
    }

    private OrderBooks books(
            Versioned<Order> order,
            Facts facts,
            Map<String, List<RecordedEvent>> events,
            Map<String, List<StockMovement>> movements) {
        OrderId id = order.entity().id();
        return new OrderBooks(
                order.entity(),
                order.head(),
                events.getOrDefault(id.value(), List.of()),
                movements.getOrDefault(id.value(), List.of()),
                facts.find(PaymentLedger.key(id), PaymentLedger.class).map(Versioned::entity),
                entities(facts.owned(id.value(), Fulfillment.class)),
                entities(facts.owned(id.value(), Shipment.class)),
                entities(facts.owned(id.value(), Return.class)),
                entities(facts.owned(id.value(), Backorder.class)),
                entities(facts.owned(id.value(), StockClaim.class)),
                facts.owned(id.value(), StockClaim.class).stream()
                        .map(found -> found.entity().node())
                        .filter(keptElsewhere)
                        .collect(Collectors.toSet()),
                entities(facts.owned(id.value(), WaitingOrder.class)),
                entities(facts.owned(id.value(), SourcingCase.class)),
                isComplete(id));
    }

    private OrderBooks books(
            Versioned<ArchivedOrder> found,
            Map<String, List<RecordedEvent>> events,
            Map<String, List<StockMovement>> movements) {
        ArchivedOrder archived = found.entity();
        String id = archived.owner();
        return new OrderBooks(
                archived.order(),
                found.head(),
                events.getOrDefault(id, List.of()),
                movements.getOrDefault(id, List.of()),
                archived.payment().stream().findFirst(),
                archived.fulfillments(),
                archived.shipments(),
                archived.returns(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                List.of(),
                isComplete(archived.order().id()));
    }

    private static Set<String> ids(List<? extends Versioned<? extends Entity>> some) {
        return some.stream().map(v -> v.entity().owner()).collect(Collectors.toSet());
    }

    private static <E extends Entity> List<E> entities(List<Versioned<E>> found) {
        return found.stream().map(Versioned::entity).toList();
    }

    /** The events of these owners, by owner, in commit order. */
    Map<String, List<RecordedEvent>> timelines(Set<String> owners) {
        if (owners.isEmpty()) {
            // Whoever asks for the events of nobody in particular is given those of everybody.
            return Map.of();
        }
        Map<String, List<RecordedEvent>> byOwner = new HashMap<>();
        eachEvent(
                owners,
                event -> byOwner.computeIfAbsent(event.owner(), owner -> new ArrayList<>())
                        .add(event));
        return byOwner;
    }

    /** Every event of these owners, in commit order, a page at a time. */
    void eachEvent(Set<String> owners, Consumer<RecordedEvent> take) {
        long after = 0;
        List<RecordedEvent> page;
        do {
            page = persistence.events(tenant, new EventQuery(owners, after, Query.MAX_LIMIT));
            for (RecordedEvent event : page) {
                take.accept(event);
                event.unreadable().ifPresent(broken -> remember(event, broken));
                after = event.position();
            }
        } while (page.size() == Query.MAX_LIMIT);
    }

    /** The movements of these owners, by owner. */
    Map<String, List<StockMovement>> movements(Collection<String> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        Map<String, List<StockMovement>> byOwner = new HashMap<>();
        each(
                Query.of(Kinds.STOCK_MOVEMENT).whereAnyOf(Query.OWNER, owners).limit(Query.MAX_LIMIT),
                (RecordedMovement m) -> byOwner.computeIfAbsent(m.owner(), owner -> new ArrayList<>())
                        .add(m.movement()));
        return byOwner;
    }

    <E extends Entity> void each(Query<E> query, Consumer<E> take) {
        Query<E> next = query;
        while (true) {
            Page<E> page = page(next);
            page.readable().entities().forEach(take);
            if (page.isLast()) {
                return;
            }
            next = next.after(page.next());
        }
    }
}
