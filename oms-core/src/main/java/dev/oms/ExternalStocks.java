package dev.oms;

import dev.oms.command.Entity;
import dev.oms.command.Outcome;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.common.TransferId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.inventory.ApplyStockDelta;
import dev.oms.inventory.Assembly;
import dev.oms.inventory.AssemblyState;
import dev.oms.inventory.ExternalAvailability;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeWork;
import dev.oms.inventory.ReconcileStock;
import dev.oms.inventory.RefreshStock;
import dev.oms.inventory.StockClaim;
import dev.oms.inventory.StockDelta;
import dev.oms.inventory.StockSaid;
import dev.oms.inventory.Transfer;
import dev.oms.inventory.TransferState;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Stock that somebody else keeps: what they say of it, what was asked of them, and how old that is. */
public final class ExternalStocks {
    private final Oms oms;
    private final Parts parts;

    ExternalStocks(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /**
     * The keeper of a node's stock says what there is of some SKUs.
     *
     * @param sequence their number of the last change that is taken into account
     */
    public Outcome<NodeId> reconcile(String node, long sequence, Instant at, StockSaid... positions) {
        return oms.execute(new ReconcileStock(node, sequence, at, false, List.of(positions)));
    }

    /** The same, of everything: there is nothing of what they have named before and do not name now. */
    public Outcome<NodeId> reconcileAll(String node, long sequence, Instant at, StockSaid... positions) {
        return oms.execute(new ReconcileStock(node, sequence, at, true, List.of(positions)));
    }

    /** The keeper of a node's stock says by how much there is more or less. */
    public Outcome<NodeId> changed(String node, long sequence, Instant at, StockDelta... changes) {
        return oms.execute(new ApplyStockDelta(node, sequence, at, List.of(changes)));
    }

    /** Asks the keeper of a node's stock what there is now. */
    public Outcome<NodeId> refresh(String node, String... skus) {
        return oms.execute(new RefreshStock(node, Set.of(skus)));
    }

    /**
     * What can be promised of some SKUs at every node whose stock somebody else keeps and has spoken of, and how old that is.
     * What is older than the library was told to believe is asked for first; where the keeper does not answer, what is known
     * is given as stale, or as nothing if the library was told so. Empty where the actor may not look at everybody's business.
     */
    public List<ExternalAvailability> availability(Set<String> skus) {
        return parts.mayView(oms, "") ? new ExternalReading(oms, parts).of(skus(skus)) : List.of();
    }

    /** What an order has at nodes whose stock somebody else keeps, and what is waited for; empty for an order that the actor may not see. */
    public List<StockClaim> claims(OrderId order) {
        if (oms.orders().find(order).isEmpty()) {
            return List.of();
        }
        return parts
                .persistence()
                .read(oms.tenant(), ReadSet.NOTHING.withOwned(StockClaim.KIND, order.value()))
                .owned(order.value(), StockClaim.class)
                .stream()
                .map(Versioned::entity)
                .sorted(Comparator.comparing(claim -> claim.node().value()))
                .toList();
    }

    /**
     * What is under way at a node, by name: finish it before somebody else begins to keep its stock, or ceases to. None where
     * there is no such node, or the actor may not look at everybody's business.
     */
    public Optional<NodeWork> underWay(NodeId node) {
        return parts.mayView(oms, "")
                ? parts.persistence()
                        .read(oms.tenant(), ReadSet.NOTHING.with(Node.key(node)))
                        .find(Node.key(node), Node.class)
                        .map(found -> read(node))
                : Optional.empty();
    }

    private NodeWork read(NodeId node) {
        return new NodeWork(
                node,
                Stream.concat(
                                transfers("from_node", node.value(), TransferState.ORDERED),
                                transfers(
                                        "to_node",
                                        node.value(),
                                        TransferState.ORDERED,
                                        TransferState.IN_TRANSIT,
                                        TransferState.PARTIALLY_RECEIVED))
                        .toList(),
                open(
                                Kinds.ASSEMBLY,
                                node.value(),
                                AssemblyState.ORDERED,
                                AssemblyState.IN_WORK,
                                AssemblyState.PARTLY_DONE)
                        .map(Assembly::id)
                        .toList(),
                open(
                                Kinds.FULFILLMENT,
                                node.value(),
                                FulfillmentState.OPEN,
                                FulfillmentState.PICKED,
                                FulfillmentState.PACKED)
                        .map(Fulfillment::id)
                        .toList(),
                claims(node));
    }

    private List<OrderId> claims(NodeId node) {
        return parts
                .search(
                        oms,
                        Query.of(Kinds.STOCK_CLAIM)
                                .where("node", node.value())
                                .where("is_over", false)
                                .limit(Query.MAX_LIMIT))
                .entities()
                .stream()
                .map(StockClaim::order)
                .toList();
    }

    private Stream<TransferId> transfers(String end, String node, TransferState... states) {
        return parts
                .search(
                        oms,
                        Query.of(Kinds.TRANSFER)
                                .where(end, node)
                                .whereAnyOf("state", names(states))
                                .limit(Query.MAX_LIMIT))
                .entities()
                .stream()
                .map(Transfer::id);
    }

    private <E extends Entity> Stream<E> open(Kind<E> kind, String node, Enum<?>... states) {
        return parts
                .search(
                        oms,
                        Query.of(kind)
                                .where("node", node)
                                .whereAnyOf("state", names(states))
                                .limit(Query.MAX_LIMIT))
                .entities()
                .stream();
    }

    private static List<String> names(Enum<?>... states) {
        return Stream.of(states).map(Enum::name).toList();
    }

    /** A page of claims by any attribute of {@link Kinds#STOCK_CLAIM}, such as those in state {@code AWAITING_STOCK}. */
    public Page<StockClaim> searchClaims(Query<StockClaim> query) {
        return parts.search(oms, query);
    }

    /** A page of what keepers have said by any attribute of {@link Kinds#EXTERNAL_STOCK}. */
    public Page<ExternalStock> search(Query<ExternalStock> query) {
        return parts.search(oms, query);
    }

    private static Set<Sku> skus(Set<String> names) {
        Set<Sku> skus = new TreeSet<>(Comparator.comparing(Sku::value));
        for (String name : names) {
            skus.add(new Sku(name));
        }
        return skus;
    }
}
