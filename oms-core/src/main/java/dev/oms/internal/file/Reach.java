package dev.oms.internal.file;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingDecision.Assignment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each node can give to some wishes. Bundles and goods that share a SKU draw on the same units: what they are assigned
 * is summed by position before any of it is taken.
 */
final class Reach {
    private final Map<Sku, List<StockLevel>> goods;
    private final List<Wish> wishes;

    /** @param goods the offered levels of every SKU that the wishes come down to */
    Reach(List<Wish> wishes, Map<Sku, List<StockLevel>> goods) {
        this.wishes = wishes;
        this.goods = goods;
    }

    /** The levels as a policy is to see them: of goods as they are, of bundles as many as can be put together at a node. */
    List<StockLevel> levels() {
        Map<Sku, List<StockLevel>> seen = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            if (!wish.isBundle()) {
                seen.putIfAbsent(wish.sku(), goods.get(wish.sku()));
            } else {
                seen.merge(wish.sku(), bundles(wish), Reach::fewer);
            }
        }
        return seen.values().stream().flatMap(List::stream).toList();
    }

    /**
     * As much of what is assigned as there is when it is summed; bundles first, since they need most things to be in one
     * place.
     */
    List<Assignment> fitting(List<Assignment> assigned) {
        Map<Integer, Wish> byLine = new HashMap<>();
        wishes.forEach(wish -> byLine.put(wish.line(), wish));
        Map<Sku, Map<NodeId, Long>> left = new HashMap<>();
        goods.forEach((sku, levels) -> left.put(sku, available(levels)));
        List<Assignment> fitting = new ArrayList<>();
        assigned.stream()
                .sorted(Comparator.comparing(each -> !byLine.get(each.line()).isBundle()))
                .forEach(each -> take(byLine.get(each.line()), each, left, fitting));
        return fitting;
    }

    private static void take(Wish wish, Assignment each, Map<Sku, Map<NodeId, Long>> left, List<Assignment> fitting) {
        long most = most(wish, each.node(), left);
        boolean unsplit = wish.demand().apply(each.units()).logistics().whole();
        int units = most >= each.units() ? each.units() : unsplit ? 0 : (int) most;
        if (units > 0) {
            fitting.add(new Assignment(each.line(), each.node(), units));
            wish.goods()
                    .forEach(part -> left.get(part.sku()).merge(each.node(), -(long) part.each() * units, Long::sum));
        }
    }

    private static long most(Wish wish, NodeId node, Map<Sku, Map<NodeId, Long>> left) {
        return wish.goods().stream()
                .mapToLong(part -> left.get(part.sku()).getOrDefault(node, 0L) / part.each())
                .min()
                .orElse(0);
    }

    private List<StockLevel> bundles(Wish wish) {
        Map<String, Long> byNode = new TreeMap<>();
        Map<Sku, Map<NodeId, Long>> left = new HashMap<>();
        wish.parts().forEach(part -> left.put(part.sku(), available(goods.get(part.sku()))));
        left.get(wish.parts().get(0).sku()).keySet().forEach(node -> byNode.put(node.value(), most(wish, node, left)));
        return byNode.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new StockLevel(wish.sku(), new NodeId(each.getKey()), 0, 0, 0).offering(each.getValue()))
                .toList();
    }

    /** Two lines can have the same bundle as it was defined at different times: what both can have of it counts. */
    private static List<StockLevel> fewer(List<StockLevel> some, List<StockLevel> others) {
        Map<NodeId, Long> there = available(others);
        return some.stream()
                .filter(level -> there.containsKey(level.node()))
                .map(level -> level.offering(Math.min(level.available(), there.get(level.node()))))
                .toList();
    }

    private static Map<NodeId, Long> available(List<StockLevel> levels) {
        Map<NodeId, Long> available = new HashMap<>();
        levels.forEach(level -> available.put(level.node(), level.available()));
        return available;
    }
}
