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
import java.util.Objects;

/**
 * What each node can give to some wishes. Bundles and goods that share a SKU draw on the same units: what they are assigned
 * is summed by position before any of it is taken.
 */
final class Reach {
    private final List<Wish> wishes;
    private final Map<Sku, List<StockLevel>> goods;

    /** @param goods the offered levels of every SKU that the wishes come down to */
    Reach(List<Wish> wishes, Map<Sku, List<StockLevel>> goods) {
        this.wishes = wishes;
        this.goods = goods;
    }

    /** The levels as a policy is to see them: of goods as they are, of bundles as many as can be put together at a node. */
    List<StockLevel> levels() {
        Map<Sku, List<StockLevel>> seen = new LinkedHashMap<>();
        for (Wish wish : wishes) {
            if (wish.isBundle()) {
                seen.merge(wish.sku(), bundles(wish), Reach::fewer);
            } else {
                seen.putIfAbsent(wish.sku(), goods.getOrDefault(wish.sku(), List.of()));
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
        Map<Position, Long> left = available();
        List<Assignment> fitting = new ArrayList<>();
        for (boolean bundles : List.of(true, false)) {
            for (Assignment each : assigned) {
                Wish wish = Objects.requireNonNull(byLine.get(each.line()));
                if (wish.isBundle() == bundles) {
                    take(wish, each, left, fitting);
                }
            }
        }
        return fitting;
    }

    private record Position(Sku sku, NodeId node) {}

    private static void take(Wish wish, Assignment each, Map<Position, Long> left, List<Assignment> fitting) {
        long most = most(wish, each.node(), left);
        boolean unsplit = wish.demand().apply(each.units()).logistics().whole();
        long units = most < each.units() && unsplit ? 0 : Math.min(most, each.units());
        if (units > 0) {
            fitting.add(new Assignment(each.line(), each.node(), (int) units));
            wish.goods()
                    .forEach(
                            part -> left.merge(new Position(part.sku(), each.node()), -part.each() * units, Long::sum));
        }
    }

    private static long most(Wish wish, NodeId node, Map<Position, Long> left) {
        return wish.goods().stream()
                .mapToLong(part -> left.getOrDefault(new Position(part.sku(), node), 0L) / part.each())
                .min()
                .orElse(0);
    }

    private Map<Position, Long> available() {
        Map<Position, Long> available = new HashMap<>();
        goods.values().stream()
                .flatMap(List::stream)
                .forEach(level -> available.put(new Position(level.sku(), level.node()), level.available()));
        return available;
    }

    private List<StockLevel> bundles(Wish wish) {
        Map<Position, Long> left = available();
        return goods.getOrDefault(wish.parts().get(0).sku(), List.of()).stream()
                .map(StockLevel::node)
                .filter(node -> most(wish, node, left) > 0)
                .sorted(Comparator.comparing(NodeId::value))
                .map(node -> new StockLevel(wish.sku(), node, 0, 0, 0).offering(most(wish, node, left)))
                .toList();
    }

    /** Two lines can have the same bundle as it was defined at different times: what both can have of it counts. */
    private static List<StockLevel> fewer(List<StockLevel> some, List<StockLevel> others) {
        return some.stream()
                .flatMap(level -> others.stream()
                        .filter(other -> other.node().equals(level.node()))
                        .map(other -> level.available() < other.available() ? level : other))
                .toList();
    }
}
