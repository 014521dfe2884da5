package dev.oms.internal.file;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.sourcing.Room;
import dev.oms.sourcing.wave.Claims;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stock that may be sold of what was read, less what others have claimed and this decision has taken of it. */
public final class Shelf {
    private final Facts facts;
    private final Claims claims;
    private final Map<Sku, Map<NodeId, Long>> taken = new HashMap<>();

    public Shelf(Facts facts) {
        this(facts, Claims.none());
    }

    Shelf(Facts facts, Claims claims) {
        this.facts = facts;
        this.claims = claims;
    }

    /** What is left of a SKU at each node that has a position. */
    public List<StockLevel> left(Sku sku) {
        Map<NodeId, Long> gone = taken.get(sku);
        List<StockLevel> unclaimed = claims.left(SoldStock.byNode(facts.stock(sku), rules(sku)));
        return gone == null
                ? unclaimed
                : unclaimed.stream()
                        .map(level -> level.reserving(gone.getOrDefault(level.node(), 0L)))
                        .toList();
    }

    /** What nodes can still take on, less what others need of it. */
    Map<NodeId, Room> left(Map<NodeId, Room> rooms) {
        return claims.left(rooms);
    }

    /** Another one with the same left, to try something. */
    Shelf copy() {
        Shelf copy = new Shelf(facts, claims);
        copy.become(this);
        return copy;
    }

    /** What was tried with a copy is so. */
    void become(Shelf copy) {
        taken.clear();
        copy.taken.forEach((sku, nodes) -> taken.put(sku, new HashMap<>(nodes)));
    }

    void take(Sku sku, NodeId node, long units) {
        taken.computeIfAbsent(sku, each -> new HashMap<>()).merge(node, units, Long::sum);
    }

    private SellingRules rules(Sku sku) {
        return facts.find(Product.key(sku), Product.class)
                .map(found -> found.entity().rules())
                .orElse(SellingRules.NONE);
    }
}
