package dev.oms.inventory;

import dev.oms.catalog.SellingRules;
import dev.oms.common.NodeId;
import dev.oms.common.StockCondition;
import dev.oms.common.StockPool;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which pools of an item may be sold: new units, whoever owns them, or those in the conditions that its rules name. To
 * whoever asks from where, the pools of a node are one.
 */
public final class SoldStock {
    private SoldStock() {}

    /** Whether units of a pool may be sold. */
    public static boolean isSold(StockPool pool, SellingRules rules) {
        return conditions(rules).contains(pool.condition());
    }

    /** The conditions in which an item is sold, preferred ones first. */
    static List<StockCondition> conditions(SellingRules rules) {
        return rules.conditions().isEmpty() ? List.of(StockCondition.NEW) : rules.conditions();
    }

    /** The positions of an item as one for each node, with what may be sold of it. */
    public static List<StockLevel> byNode(List<StockLevel> stock, SellingRules rules) {
        if (rules.conditions().isEmpty()
                && stock.stream().allMatch(level -> level.pool().isUsual())) {
            return stock;
        }
        Map<String, StockLevel> nodes = new TreeMap<>();
        stock.stream()
                .filter(level -> isSold(level.pool(), rules))
                .forEach(level -> nodes.merge(level.node().value(), pooled(level), SoldStock::together));
        return List.copyOf(nodes.values());
    }

    /** The pools of a node that may be sold, those to be used first in front. */
    public static List<StockLevel> inOrder(
            List<StockLevel> stock, NodeId node, SellingRules rules, DrawingPolicy policy) {
        List<StockCondition> conditions = conditions(rules);
        return stock.stream()
                .filter(level -> level.node().equals(node)
                        && conditions.contains(level.pool().condition()))
                .sorted(Comparator.comparingInt((StockLevel level) ->
                                conditions.indexOf(level.pool().condition()))
                        .thenComparingInt(level -> policy.rank(level.pool()))
                        .thenComparing(StockLevel::pool))
                .toList();
    }

    private static StockLevel pooled(StockLevel level) {
        return new StockLevel(level.sku(), level.node(), level.onHand(), level.reserved(), level.quarantined());
    }

    private static StockLevel together(StockLevel one, StockLevel other) {
        return new StockLevel(
                one.sku(),
                one.node(),
                one.onHand() + other.onHand(),
                one.reserved() + other.reserved(),
                one.quarantined() + other.quarantined());
    }
}
