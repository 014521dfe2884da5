package dev.oms.internal.file;

import dev.oms.catalog.Logistics;
import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Draft;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.ExternalStock;
import dev.oms.inventory.Node;
import dev.oms.inventory.Offer;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.order.PoolUnits;
import dev.oms.port.Facts;
import dev.oms.sourcing.SourcingDecision;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be sold of each SKU, by the rules that were read with it. */
public final class Offers {
    private final Facts facts;
    private final Set<NodeId> active;
    private final Instant now;
    private final Draws draws = new Draws();

    /** @param facts with products, stock and the network */
    public Offers(Facts facts, Instant now) {
        this.facts = facts;
        this.now = now;
        this.active = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .filter(Node::active)
                .map(Node::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who wants stock for an order. */
    public static Buyer buyer(Order order, Draft draft) {
        return Buyer.of(order.channel(), draft.settings().groups().of(order.customer()));
    }

    /** The offer of what there is. */
    public Offer to(Buyer buyer, Sku sku) {
        return to(buyer, sku, sold(sku));
    }

    /** The offer of what is left of what may be sold. */
    public Offer to(Buyer buyer, Sku sku, List<StockLevel> left) {
        return Offer.of(sku, rules(sku), sold(sku, left), active, buyer, now);
    }

    /** Of what nothing was heard for too long, nothing is sold. */
    private List<StockLevel> sold(Sku sku, List<StockLevel> left) {
        List<Versioned<ExternalStock>> said = facts.owned(sku.value(), ExternalStock.class);
        if (said.isEmpty()) {
            return left;
        }
        Set<NodeId> heldBack = said.stream()
                .map(Versioned::entity)
                .filter(stock -> stock.isHeldBack(now))
                .map(ExternalStock::node)
                .collect(Collectors.toSet());
        return heldBack.isEmpty()
                ? left
                : left.stream()
                        .map(level -> heldBack.contains(level.node()) ? level.offering(0) : level)
                        .toList();
    }

    /** The positions of a SKU as one for each node, with what may be sold of it. */
    public List<StockLevel> sold(Sku sku) {
        return SoldStock.byNode(facts.stock(sku), rules(sku));
    }

    /** For people: what there is of a SKU, and how much of it the buyer may have where that is less. */
    public String there(Buyer buyer, Sku sku) {
        long available = sold(sku).stream().mapToLong(StockLevel::available).sum();
        long sold = to(buyer, sku).units();
        return available + " available over all nodes" + (sold < available ? ", " + sold + " of them to be sold" : "");
    }

    /** What moving a SKU asks for. */
    public Logistics logistics(Sku sku) {
        return product(sku).map(v -> v.entity().logistics()).orElse(Logistics.USUAL);
    }

    /** Whether its units are told apart. */
    public boolean isTracked(Sku sku) {
        return product(sku).map(v -> !v.entity().tracking().isEmpty()).orElse(false);
    }

    /** What moving a bundle asks for: it weighs what its components weigh, and needs what any of them does. */
    public Logistics logistics(Sku bundle, List<Wish.Part> parts) {
        Logistics own = logistics(bundle);
        Set<String> needs = new HashSet<>(own.needs());
        parts.forEach(part -> needs.addAll(logistics(part.sku()).needs()));
        long grams = parts.stream()
                .mapToLong(part -> logistics(part.sku()).grams() * part.each())
                .sum();
        return new Logistics(Math.min(Logistics.MAX_GRAMS, grams), needs, own.whole(), own.category());
    }

    public SellingRules rules(Sku sku) {
        return product(sku).map(v -> v.entity().rules()).orElse(SellingRules.NONE);
    }

    /**
     * Has every other sale of the SKU that is decided at this moment start over where the rules hold units back: what they
     * hold back is summed over nodes and orders, which no single position guards.
     */
    public void guard(Sku sku, Draft draft) {
        product(sku).filter(v -> v.entity().rules().holdBack()).ifPresent(v -> draft.put(v, v.entity()));
    }

    /**
     * Takes units of a SKU at a node: answers from which pools. A node without limit has what is taken from it: the units are
     * booked in before they are reserved.
     */
    public List<PoolUnits> take(Buyer buyer, Sku sku, SourcingDecision.Assignment each, Draft draft) {
        boolean unlimited = isUnlimitedAt(buyer, sku, each.node());
        if (unlimited) {
            draft.move(new StockMovement(
                    StockMovement.Type.ADJUST, sku, each.node(), each.units(), 0, 0, "", "unlimited"));
        }
        return unlimited
                ? List.of(new PoolUnits(StockPool.USUAL, each.units()))
                : draws.draw(pools(sku, each.node(), draft), each.units(), draft);
    }

    private List<StockLevel> pools(Sku sku, NodeId node, Draft draft) {
        return SoldStock.inOrder(
                facts.stock(sku), node, rules(sku), draft.settings().drawing());
    }

    /** Whether a node is taken to have whatever the buyer wants of a SKU. */
    boolean isUnlimitedAt(Buyer buyer, Sku sku, NodeId node) {
        return !rules(sku).equals(SellingRules.NONE) && to(buyer, sku).isUnlimitedAt(node);
    }

    private Optional<Versioned<Product>> product(Sku sku) {
        return facts.find(Product.key(sku), Product.class);
    }
}
