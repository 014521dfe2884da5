package dev.oms;

import dev.oms.catalog.Product;
import dev.oms.command.EntityKey;
import dev.oms.command.Outcome;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.AddressForm;
import dev.oms.common.ChannelId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.internal.catalog.Explosion;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.Availability;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.CancelSupply;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DayLoad;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.ExpectSupply;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.Lot;
import dev.oms.inventory.LotItem;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.OwedTotal;
import dev.oms.inventory.OwedUnits;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.QueuePlace;
import dev.oms.inventory.RebuildStock;
import dev.oms.inventory.RecallLot;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.ReceiveSupply;
import dev.oms.inventory.ReclassifyStock;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.RepairReservations;
import dev.oms.inventory.ReviseSupply;
import dev.oms.inventory.SendSupply;
import dev.oms.inventory.SetSellingRules;
import dev.oms.inventory.SettleOwed;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.TrackStock;
import dev.oms.inventory.WorkDay;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.verify.VerificationReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nodes, their stock, and who waits for it. */
public final class Inventory {
    private static final Comparator<StockLevel> BY_POSITION = Comparator.comparing(StockLevel::position);

    private final Oms oms;
    private final Parts parts;

    Inventory(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Adds a node that can fulfil, or changes it. */
    public Outcome<NodeId> defineNode(String node, AddressForm address) {
        return oms.execute(new DefineNode(node, node, address, true));
    }

    /** Adds a node with what it is and can do, or changes it. */
    public Outcome<NodeId> defineNode(String node, AddressForm address, NodeForm profile) {
        return oms.execute(new DefineNode(node, node, address, true, List.of(profile)));
    }

    /** Goods came in, in base units. */
    public Outcome<NodeId> receive(String node, String sku, long units) {
        return oms.execute(new ReceiveStock(node, List.of(new StockItem(sku, units)), ""));
    }

    /** Somebody else's goods came in, or goods in some condition. */
    public Outcome<NodeId> receive(String node, PoolForm pool, String sku, long units) {
        return oms.execute(new ReceiveStock(node, List.of(new StockItem(sku, units)), "").into(pool));
    }

    /** Free units at a node change their owner or their condition. */
    public Outcome<NodeId> reclassify(String node, PoolForm from, PoolForm to, String sku, long units, String reason) {
        return oms.execute(new ReclassifyStock(node, from, to, List.of(new StockItem(sku, units)), reason));
    }

    /** What owners of stock are owed for because it has left, by owner and SKU; who may not look at everybody's business sees nothing. */
    public List<OwedTotal> owed() {
        return new OwedReport(query -> parts.search(oms, query)).totals();
    }

    /** A page of what an owner of stock is owed for, the oldest first; cursor empty for the first page. */
    public Page<OwedUnits> owedTo(String owner, String cursor) {
        return parts.search(
                oms,
                Query.of(Kinds.OWED_UNITS)
                        .where("is_open", true)
                        .where(Query.OWNER, owner)
                        .sortedBy("owed_at")
                        .after(cursor));
    }

    /** An owner of stock was given what they were owed for these. */
    public Outcome<String> settle(String owner, List<OwedUnits> owed, String reference) {
        return oms.execute(
                new SettleOwed(owner, owed.stream().map(OwedUnits::id).toList(), reference));
    }

    /** Goods that are told apart came in: units of lots, or with serial numbers. */
    public Outcome<NodeId> receive(String node, LotItem... lots) {
        Map<String, Long> items = new LinkedHashMap<>();
        List.of(lots).forEach(each -> items.merge(each.sku(), each.units(), Long::sum));
        List<StockItem> summed = items.entrySet().stream()
                .map(each -> new StockItem(each.getKey(), each.getValue()))
                .toList();
        return oms.execute(new ReceiveStock(node, summed, "").of(lots));
    }

    /** The units of an item are told apart from now on, or no longer. */
    public Outcome<Sku> track(TrackStock how) {
        return oms.execute(how);
    }

    /** No unit of a lot may be given to anybody from now on; the outcome's reasons name the orders that some of it left for. */
    public Outcome<String> recall(String sku, String lot, String reason) {
        return oms.execute(new RecallLot(sku, lot, reason));
    }

    /** A lot, or the unit with a serial number; empty where the actor may not look at everybody's business. */
    public Optional<Lot> lot(String sku, String lot) {
        EntityKey key = Lot.key(new Sku(sku), lot);
        return parts.mayView(oms, "")
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, Lot.class)
                        .map(Versioned::entity)
                : Optional.empty();
    }

    /** A page of the lots, or serial numbers, of an item, by number; cursor empty for the first page. */
    public Page<Lot> lots(String sku, String cursor) {
        return parts.search(oms, Query.of(Kinds.LOT).where("sku", sku).after(cursor));
    }

    /**
     * A page of what has left of a lot with orders: the reference of each movement names the order and its line, the reason the
     * shipment. Cursor empty for the first page.
     */
    public Page<RecordedMovement> shipped(String sku, String lot, String cursor) {
        return parts.search(
                oms,
                Query.of(Kinds.STOCK_MOVEMENT)
                        .where("sku", sku)
                        .where("lot", lot)
                        .where("movement_type", StockMovement.Type.SHIP.name())
                        .after(cursor));
    }

    /** A page of what has happened to a lot, or to the unit with a serial number; cursor empty for the first page. */
    public Page<RecordedMovement> trace(String sku, String lot, String cursor) {
        return parts.search(
                oms,
                Query.of(Kinds.STOCK_MOVEMENT)
                        .where("sku", sku)
                        .where("lot", lot)
                        .after(cursor));
    }

    /** A position was counted. */
    public Outcome<NodeId> adjust(String node, String sku, long counted, String reason) {
        return oms.execute(new AdjustStock(node, sku, counted, reason));
    }

    /** Sellable units at a node are destroyed or given away. */
    public Outcome<NodeId> scrap(String node, String sku, long units, String reason) {
        return change(StockChange.SCRAP, node, sku, units, reason);
    }

    /** Sellable units at a node are put aside until somebody has looked at them. */
    public Outcome<NodeId> quarantine(String node, String sku, long units, String reason) {
        return change(StockChange.QUARANTINE, node, sku, units, reason);
    }

    /** Units that were put aside at a node turn out to be sellable. */
    public Outcome<NodeId> clear(String node, String sku, long units, String reason) {
        return change(StockChange.CLEAR, node, sku, units, reason);
    }

    /** Units at a node are not what they were, by so many. */
    public Outcome<NodeId> change(StockChange change, String node, String sku, long units, String reason) {
        return oms.execute(new ChangeStock(node, change, List.of(new StockItem(sku, units)), reason));
    }

    /**
     * The counters of a SKU at every position, sorted by node and pool; empty where the actor may not look at
     * everybody's business.
     */
    public List<StockLevel> levels(String sku) {
        if (!parts.mayView(oms, "")) {
            return List.of();
        }
        Sku wanted = new Sku(sku);
        return parts.persistence().read(oms.tenant(), ReadSet.NOTHING.withStock(Set.of(wanted))).stock(wanted).stream()
                .sorted(BY_POSITION)
                .toList();
    }

    /**
     * How much of what a node can do on a day is taken; none where there is no such node, or the actor may not look at
     * everybody's business.
     */
    public Optional<DayLoad> load(NodeId node, LocalDate day) {
        if (!parts.mayView(oms, "")) {
            return Optional.empty();
        }
        EntityKey key = Node.key(node);
        Facts facts =
                parts.persistence().read(oms.tenant(), ReadSet.NOTHING.with(key).withStock(Set.of(WorkDay.sku(day))));
        return facts.find(key, Node.class).map(found -> DayLoad.of(found.entity(), day, facts.stock(WorkDay.sku(day))));
    }

    /** Says how much of an item's stock may be sold, where, and to whom; the outcome warns about what is odd. */
    public Outcome<Sku> rules(SetSellingRules rules) {
        return oms.execute(rules);
    }

    /** What there is of some SKUs and what can be promised to the one who is allowed most; unknown SKUs are left out. */
    public List<Availability> availability(Set<String> skus) {
        return availability(skus, Buyer.ANYBODY);
    }

    /**
     * What there is of some SKUs and what a customer of a channel can be promised; one read, however many they are, and one
     * more for each level of bundles among them. Empty where the actor may not look at everybody's business.
     *
     * @param customer empty for an anonymous one
     */
    public List<Availability> availability(Set<String> skus, String channel, String customer) {
        return availability(
                skus,
                Buyer.of(
                        new ChannelId(channel),
                        parts.engine().settings().groups().of(customer)));
    }

    private List<Availability> availability(Set<String> skus, Buyer buyer) {
        if (!parts.mayView(oms, "") || skus.isEmpty()) {
            return List.of();
        }
        Set<Sku> wanted = skus.stream().map(Sku::new).collect(Collectors.toSet());
        Function<ReadSet, Facts> reading = reads -> parts.persistence().read(oms.tenant(), reads);
        Facts facts = Explosion.read(wanted, reading.apply(reads(wanted)), reading, this::reads);
        Instant now = parts.engine().settings().clock().instant();
        return AvailabilityReading.of(wanted, facts, buyer, now);
    }

    private ReadSet reads(Set<Sku> wanted) {
        ReadSet reads = AvailabilityReading.reads(wanted);
        return parts.engine().settings().external().isEmpty()
                ? reads
                : reads.withOwned(
                        List.of(ExternalStock.KIND),
                        wanted.stream().map(Sku::value).collect(Collectors.toSet()));
    }

    /** Units are on their way. */
    public Outcome<SupplyId> expect(ExpectSupply supply) {
        return oms.execute(supply);
    }

    /** A supply has another quantity, counting what came in already, or another date. */
    public Outcome<SupplyId> reviseSupply(SupplyId supply, long units, Instant due, String reason) {
        return oms.execute(new ReviseSupply(supply.value(), units, due, reason));
    }

    /** Some or all expected units came in. */
    public Outcome<SupplyId> receiveSupply(SupplyId supply, long units) {
        return oms.execute(new ReceiveSupply(supply.value(), units));
    }

    /** What has not come in will not come. */
    public Outcome<SupplyId> cancelSupply(SupplyId supply, String reason) {
        return oms.execute(new CancelSupply(supply.value(), reason));
    }

    /** A planned supply was ordered: whoever sends or makes it knows of it. */
    public Outcome<SupplyId> sendSupply(SupplyId supply) {
        return oms.execute(new SendSupply(supply.value()));
    }

    /** What is still to come of a SKU, soonest first; empty where the actor may not look at everybody's business. */
    public List<Supply> supplies(String sku) {
        if (!parts.mayView(oms, "")) {
            return List.of();
        }
        return parts
                .persistence()
                .read(oms.tenant(), ReadSet.NOTHING.withOwned(Supply.KIND, sku))
                .owned(sku, Supply.class)
                .stream()
                .map(Versioned::entity)
                .filter(Supply::isOpen)
                .sorted(Comparator.comparing(Supply::due)
                        .thenComparing(supply -> supply.id().value()))
                .toList();
    }

    /** A page of supplies, also of those that are over, by any attribute of {@link Kinds#SUPPLY}. */
    public Page<Supply> searchSupplies(Query<Supply> query) {
        return parts.search(oms, query);
    }

    /** The queue for a SKU, first to be served first; a page from a cursor, empty for its head. */
    public Page<Backorder> queue(String sku, String cursor) {
        return parts.search(
                oms,
                Query.of(Kinds.BACKORDER)
                        .where("sku", sku)
                        .sortedBy("queue_rank", "waiting_since")
                        .after(cursor));
    }

    /**
     * Where the units of an order line stand in the queue: the third, for 12 units, on 14 May. None where they do not wait,
     * or the actor may not see the order.
     */
    public Optional<QueuePlace> place(OrderId order, int line) {
        EntityKey key = Backorder.key(order, line);
        return oms.orders()
                .find(order)
                .flatMap(seen -> parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(key))
                        .find(key, Backorder.class))
                .map(place -> place(place.entity()));
    }

    private QueuePlace place(Backorder wanted) {
        int position = 1;
        long ahead = 0;
        Query<Backorder> next = Query.of(Kinds.BACKORDER)
                .where("sku", wanted.sku().value())
                .sortedBy("queue_rank", "waiting_since")
                .limit(Query.MAX_LIMIT);
        while (true) {
            Page<Backorder> page = parts.persistence().query(oms.tenant(), next);
            for (Backorder each : page.entities()) {
                if (each.key().equals(wanted.key())) {
                    return at(position, ahead, each);
                }
                position += each.queued() > 0 ? 1 : 0;
                ahead += each.queued();
            }
            if (page.isLast()) {
                // Served since it was read: nobody is ahead any more.
                return at(1, 0, wanted);
            }
            next = next.after(page.next());
        }
    }

    private static QueuePlace at(int position, long ahead, Backorder place) {
        return new QueuePlace(
                place.order(),
                place.line(),
                place.sku(),
                place.units(),
                position,
                ahead,
                place.held(),
                place.promised());
    }

    /** The counters of some SKUs, a page of the catalogue at a time, sorted by SKU, node and pool; cursor empty for the first page. */
    public StockPage stock(String cursor) {
        Page<Product> products = parts.search(oms, Query.of(Kinds.PRODUCT).after(cursor));
        Set<Sku> skus = products.entities().stream().map(Product::sku).collect(Collectors.toSet());
        if (skus.isEmpty()) {
            return new StockPage(List.of(), "");
        }
        Facts facts = parts.persistence().read(oms.tenant(), ReadSet.NOTHING.withStock(skus));
        List<StockLevel> levels = products.entities().stream()
                .flatMap(product -> facts.stock(product.sku()).stream().sorted(BY_POSITION))
                .toList();
        return new StockPage(levels, products.next());
    }

    /** Whether the counters of a SKU are the sum of its movements, and what is reserved is held; for those who may verify. */
    public VerificationReport verify(String sku) {
        return parts.verify(oms, new Sku(sku));
    }

    /** Makes the counters of a SKU the sum of its movements. */
    public Outcome<Sku> rebuild(String sku) {
        return oms.execute(new RebuildStock(sku));
    }

    /**
     * Reservations without somebody who holds them, and the reverse; a page from a cursor, empty for the first. For those who
     * may verify.
     */
    public OrphanPage orphans(String cursor) {
        return parts.orphans(oms, cursor);
    }

    /** Makes what is set aside for an order, a transfer or a reservation, there or not, what it holds. */
    public Outcome<Integer> repairReservations(String holder) {
        return oms.execute(new RepairReservations(holder));
    }

    /** A page of stock movements by any attribute of {@link Kinds#STOCK_MOVEMENT}: why a position has what it has. */
    public Page<RecordedMovement> searchMovements(Query<RecordedMovement> query) {
        return parts.search(oms, query);
    }

    /** A page of nodes by any attribute of {@link Kinds#NODE}. */
    public Page<Node> searchNodes(Query<Node> query) {
        return parts.search(oms, query);
    }
}
