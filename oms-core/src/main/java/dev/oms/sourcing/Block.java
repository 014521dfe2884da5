package dev.oms.sourcing;

import dev.oms.common.Sku;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lines that come from one node together, or a single line.
 *
 * @param whole whether all of its units come from one node
 */
record Block(List<Demand> demands, boolean whole) {

    /** The lines of an order, those of a set put together. */
    static List<Block> of(List<Demand> demands, List<Set<Sku>> together, boolean wholeLines) {
        List<Block> blocks = new ArrayList<>();
        for (Set<Sku> set : together) {
            List<Demand> members = demands.stream()
                    .filter(demand -> set.contains(demand.sku()))
                    .toList();
            if (members.size() > 1) {
                blocks.add(new Block(members, true));
            }
        }
        for (Demand demand : demands) {
            if (blocks.stream()
                    .noneMatch(block -> block.isSet() && block.demands().contains(demand))) {
                blocks.add(new Block(
                        List.of(demand), wholeLines || demand.logistics().whole()));
            }
        }
        return blocks;
    }

    boolean isSet() {
        return demands.size() > 1;
    }

    /** Units for the solver: a set is one thing. */
    long units() {
        return isSet() ? 1 : demands.get(0).units();
    }

    /** Units of a SKU that it wants. */
    long wants(Sku sku) {
        return demands.stream()
                .filter(demand -> demand.sku().equals(sku))
                .mapToLong(Demand::units)
                .sum();
    }

    boolean mayComeFrom(Site site) {
        return demands.stream()
                .allMatch(demand -> demand.mayComeFrom(site.ranked().node()));
    }
}
