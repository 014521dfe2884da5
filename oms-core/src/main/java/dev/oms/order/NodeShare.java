package dev.oms.order;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.StockPool;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The live reservation of one line at one node.
 *
 * @param allocated units reserved and not yet given to the node as work
 * @param inWork units reserved that the node is picking or packing, or has
 * @param others of them, those of which the pool was said: those that are not of the usual one, or
 *     are told apart by lot; sorted by pool, usually none
 */
public record NodeShare(NodeId node, int allocated, int inWork, List<PoolUnits> others) {
    public NodeShare {
        others = List.copyOf(others);
        require(allocated >= 0 && inWork >= 0 && allocated + inWork > 0, "a reservation is of at least one unit");
        require(sum(others) <= allocated + inWork, "%s are more than what is reserved at %s", others, node);
    }

    /** Units of the usual pool. */
    public NodeShare(NodeId node, int allocated, int inWork) {
        this(node, allocated, inWork, List.of());
    }

    /** Units reserved. */
    public int reserved() {
        return allocated + inWork;
    }

    /** Units reserved by pool, those of the usual one first. */
    public List<PoolUnits> byPool() {
        int usual = reserved()
                - others.stream()
                        .filter(each -> !each.pool().isUsual())
                        .mapToInt(PoolUnits::units)
                        .sum();
        List<PoolUnits> all = new ArrayList<>();
        if (usual > 0) {
            all.add(new PoolUnits(StockPool.USUAL, usual));
        }
        others.stream().filter(each -> !each.pool().isUsual()).forEach(all::add);
        return all;
    }

    /** The units of which the pool is said where a move is the first to reserve any. */
    static List<PoolUnits> first(UnitMove move) {
        return move.pool().stream()
                .map(pool -> new PoolUnits(pool, move.units()))
                .toList();
    }

    /** What a move leaves, or makes, of the units of which the pool was said. */
    List<PoolUnits> othersAfter(UnitMove move) {
        int more = (move.to().isReserved() ? move.units() : 0) - (move.from().isReserved() ? move.units() : 0);
        if (more == 0 || (others.isEmpty() && move.pool().isEmpty())) {
            return others;
        }
        TreeMap<StockPool, Integer> next = new TreeMap<>();
        others.forEach(each -> next.put(each.pool(), each.units()));
        if (more > 0) {
            move.pool().forEach(pool -> next.merge(pool, more, Integer::sum));
        } else if (move.pool().isEmpty()) {
            taken(move).forEach(each -> next.computeIfPresent(each.pool(), (pool, units) -> units - each.units()));
        } else {
            next.computeIfPresent(move.pool().get(0), (pool, units) -> units + more);
        }
        require(next.values().stream().allMatch(units -> units >= 0), "%s takes more than %s", move, this);
        return next.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> new PoolUnits(each.getKey(), each.getValue()))
                .toList();
    }

    /** Where nothing else is said, the usual units are used first, and the others given back first. */
    private List<PoolUnits> taken(UnitMove move) {
        List<PoolUnits> inOrder = new ArrayList<>(byPool());
        if (move.to() != UnitState.SHIPPED) {
            java.util.Collections.reverse(inOrder);
        }
        List<PoolUnits> taken = new ArrayList<>();
        int left = move.units();
        for (PoolUnits each : inOrder) {
            int units = Math.min(left, each.units());
            if (units > 0) {
                taken.add(new PoolUnits(each.pool(), units));
                left -= units;
            }
        }
        return taken;
    }

    private static int sum(List<PoolUnits> some) {
        return some.stream().mapToInt(PoolUnits::units).sum();
    }
}
