package dev.oms.internal.inventory;

import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.common.StockPool;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.Node;
import dev.oms.inventory.PoolForm;
import dev.oms.inventory.Shortfall;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What is known of some positions of a node.
 *
 * @param holders who has units set aside where fewer are left, the latest first
 */
record PositionFacts(NodeId node, StockPool pool, Facts facts, Map<Sku, List<HeldUnits>> holders) {
    PositionFacts {
        holders = Map.copyOf(holders);
    }

    /** @param left units on hand that a position will have */
    static PositionFacts read(
            Reader reader, ReadSet wanted, NodeId node, PoolForm form, ToLongFunction<StockLevel> left) {
        // Nobody has anything of a pool that is refused.
        StockPool pool = Pools.notPossible(form, "").isPresent() ? StockPool.USUAL : form.toPool();
        Facts facts = reader.read(wanted);
        Map<Sku, List<HeldUnits>> holders = new HashMap<>();
        for (Sku sku : wanted.stock()) {
            Optional<Shortfall> shortfall = shortfall(level(facts, new Position(sku, node, pool)), left);
            if (shortfall.isPresent()) {
                HolderReading reading = HolderReading.latest(reader, shortfall.get());
                holders.put(sku, reading.latestFirst());
                facts = facts.and(reading.facts()).and(reader.read(waiting(sku)));
            }
        }
        return new PositionFacts(node, pool, facts, holders);
    }

    /** What must have been read where those who lose units may have to wait. */
    private static ReadSet waiting(Sku sku) {
        return AllocationReading.readsOutlook(Set.of(sku)).withOwned(Node.KIND, Node.NETWORK);
    }

    /** The same, knowing more. */
    PositionFacts and(Facts more) {
        return new PositionFacts(node, pool, facts.and(more), holders);
    }

    Position at(Sku sku) {
        return new Position(sku, node, pool);
    }

    StockLevel level(Sku sku) {
        return level(facts, new Position(sku, node, pool));
    }

    /** What is missing where so many are left; nothing where those that are left suffice, or less than nothing is left. */
    static Optional<Shortfall> shortfall(StockLevel level, ToLongFunction<StockLevel> left) {
        long there = left.applyAsLong(level);
        return there < 0 || there >= level.reserved()
                ? Optional.empty()
                : Optional.of(new Shortfall(level.sku(), level.node(), level.pool(), there, level.reserved()));
    }

    private static StockLevel level(Facts facts, Position at) {
        return facts.stock(at.sku()).stream()
                .filter(each -> each.position().equals(at))
                .findFirst()
                .orElse(StockLevel.empty(at));
    }
}
