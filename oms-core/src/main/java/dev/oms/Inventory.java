package dev.oms;

import dev.oms.catalog.Product;
import dev.oms.command.Outcome;
import dev.oms.common.AddressForm;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.AdjustStock;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.ChangeStock;
import dev.oms.inventory.DefineNode;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeForm;
import dev.oms.inventory.RebuildStock;
import dev.oms.inventory.ReceiveStock;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.RepairReservations;
import dev.oms.inventory.StockChange;
import dev.oms.inventory.StockItem;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.verify.VerificationReport;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nodes, their stock, and who waits for it. */
public final class Inventory {
    private static final Comparator<StockLevel> BY_NODE =
            Comparator.comparing(level -> level.node().value());

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
     * The counters of a SKU at every node that has a position, sorted by node; empty where the actor may not look at
     * everybody's business.
     */
    public List<StockLevel> levels(String sku) {
        if (!parts.mayView(oms, "")) {
            return List.of();
        }
        Sku wanted = new Sku(sku);
        return parts.persistence().read(oms.tenant(), ReadSet.NOTHING.withStock(Set.of(wanted))).stock(wanted).stream()
                .sorted(BY_NODE)
                .toList();
    }

    /** The queue for a SKU, first to be served first; a page from a cursor, empty for its head. */
    public Page<Backorder> queue(String sku, String cursor) {
        return parts.search(
                oms,
                Query.of(Kinds.BACKORDER)
                        .where("sku", sku)
                        .sortedBy("priority", "waiting_since")
                        .after(cursor));
    }

    /** The counters of some SKUs, a page of the catalogue at a time, sorted by SKU and node; cursor empty for the first page. */
    public StockPage stock(String cursor) {
        Page<Product> products = parts.search(oms, Query.of(Kinds.PRODUCT).after(cursor));
        Set<Sku> skus = products.entities().stream().map(Product::sku).collect(Collectors.toSet());
        if (skus.isEmpty()) {
            return new StockPage(List.of(), "");
        }
        Facts facts = parts.persistence().read(oms.tenant(), ReadSet.NOTHING.withStock(skus));
        List<StockLevel> levels = products.entities().stream()
                .flatMap(product -> facts.stock(product.sku()).stream().sorted(BY_NODE))
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
