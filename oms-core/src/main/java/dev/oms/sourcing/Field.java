package dev.oms.sourcing;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingProblem.Demand;
import dev.oms.sourcing.solver.AllocationProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** An order and the nodes that may give something, as the solver's numbers. */
final class Field {
    /** Half of what the solver takes, because this is estimated in floating point. */
    private static final double LARGEST_SUM = AllocationProblem.LARGEST_SUM / 2.0;

    private final List<Site> sites;
    private final List<Block> blocks;
    private final Pricing pricing;
    private final Map<NodeId, Map<Sku, Long>> stock = new HashMap<>();
    private final Map<NodeId, Room> rooms;
    private final long unitsHiddenInSets;
    private final long shift;
    private final long divisor;

    /** @param sites candidates in the order of preference */
    Field(SourcingProblem problem, List<Site> sites, List<Block> blocks, Pricing pricing) {
        this.sites = sites;
        this.blocks = blocks;
        this.pricing = pricing;
        this.rooms = problem.rooms();
        for (StockLevel level : problem.stock()) {
            stock.computeIfAbsent(level.node(), node -> new HashMap<>()).put(level.sku(), level.available());
        }
        this.unitsHiddenInSets = blocks.stream()
                .filter(Block::isSet)
                .mapToLong(
                        set -> set.demands().stream().mapToLong(Demand::units).sum() - 1)
                .sum();
        this.shift = shift();
        this.divisor = divisor();
    }

    List<Site> sites() {
        return sites;
    }

    List<Block> blocks() {
        return blocks;
    }

    Pricing pricing() {
        return pricing;
    }

    /** What there is of a SKU at a site. */
    long available(Site site, Sku sku) {
        return stock.getOrDefault(site.id(), Map.of()).getOrDefault(sku, 0L);
    }

    /** What is known from the solver's bound on a plan of so many of its units: its costs are shifted, and rounded down. */
    long bound(long solverBound, long units) {
        return units == 0
                ? 0
                : Amounts.plus(Amounts.times(solverBound, divisor), -Amounts.times(shift, units)) - pricing.perSplit();
    }

    /** What a shipment from a site costs, the penalty for one more included. */
    long shipment(Site site) {
        return Amounts.plus(pricing.perShipment(site), pricing.perSplit());
    }

    /** The problem over the sites that are open. */
    AllocationProblem problem(Predicate<Site> open) {
        Map<Sku, Integer> items = new HashMap<>();
        List<long[]> stocked = new ArrayList<>();
        int[] itemOfBlock = new int[blocks.size()];
        for (int i = 0; i < itemOfBlock.length; i++) {
            Block block = blocks.get(i);
            Integer known = block.isSet()
                    ? null
                    : items.putIfAbsent(block.demands().get(0).sku(), stocked.size());
            itemOfBlock[i] = known == null ? stocked.size() : known;
            if (known == null) {
                stocked.add(stock(block));
            }
        }
        return AllocationProblem.builder()
                .units(blocks.stream().mapToLong(Block::units).toArray())
                .splittable(splittable())
                .itemOfLine(itemOfBlock)
                .stock(stocked.toArray(long[][]::new))
                .unitCost(blocks.stream().map(this::unitCosts).toArray(long[][]::new))
                .fixedCost(sites.stream()
                        .mapToLong(site -> shipment(site) / divisor)
                        .toArray())
                .allowed(blocks.stream().map(block -> allowed(block, open)).toArray(boolean[][]::new))
                .unitLimit(sites.stream().mapToLong(this::limit).toArray())
                .build();
    }

    private boolean[] splittable() {
        boolean[] splittable = new boolean[blocks.size()];
        for (int i = 0; i < splittable.length; i++) {
            splittable[i] = !blocks.get(i).whole();
        }
        return splittable;
    }

    /** Units of a single line's SKU that sets leave at each site; of a set whether the site has all of it. */
    private long[] stock(Block block) {
        return sites.stream().mapToLong(site -> stock(block, site)).toArray();
    }

    private long stock(Block block, Site site) {
        if (block.isSet()) {
            return block.demands().stream().allMatch(each -> available(site, each.sku()) >= block.wants(each.sku()))
                    ? 1
                    : 0;
        }
        Sku sku = block.demands().get(0).sku();
        long promised = blocks.stream()
                .filter(Block::isSet)
                .mapToLong(set -> set.wants(sku))
                .sum();
        return Math.max(0, available(site, sku) - promised);
    }

    private long[] unitCosts(Block block) {
        return sites.stream()
                .mapToLong(site -> Amounts.plus(unitCost(block, site), shift) / divisor)
                .toArray();
    }

    /** Handling is paid once for a line: each unit has its share of it, rounded down, so that the bound stays one. */
    private long unitCost(Block block, Site site) {
        Demand first = block.demands().get(0);
        if (!block.isSet()) {
            return Amounts.plus(pricing.perUnit(site, first), pricing.perPick() / first.units());
        }
        long cost = block.demands().size() * pricing.perPick();
        for (Demand each : block.demands()) {
            cost = Amounts.plus(cost, Amounts.times(each.units(), pricing.perUnit(site, each)));
        }
        return cost;
    }

    private boolean[] allowed(Block block, Predicate<Site> open) {
        boolean[] allowed = new boolean[sites.size()];
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = open.test(sites.get(i)) && block.mayComeFrom(sites.get(i));
        }
        return allowed;
    }

    /** No order takes more from a node than it can still send out that day. */
    private long limit(Site site) {
        long perDay = rooms.containsKey(site.id())
                ? rooms.get(site.id()).units()
                : site.ranked().node().profile().unitsPerDay();
        return perDay == 0 ? Long.MAX_VALUE : Math.max(0, perDay - unitsHiddenInSets);
    }

    /** So that nothing costs less than nothing: the solver knows no credits. */
    private long shift() {
        long least = 0;
        for (Block block : blocks) {
            for (Site site : sites) {
                least = Math.min(least, unitCost(block, site));
            }
        }
        return -Math.max(least, -Long.MAX_VALUE);
    }

    /** The solver adds up to 2^46: larger costs are counted more coarsely. */
    private long divisor() {
        double dearest = 0;
        double shipments = 0;
        for (Site site : sites) {
            shipments += (double) shipment(site);
            for (Block block : blocks) {
                dearest = Math.max(dearest, (double) Amounts.plus(unitCost(block, site), shift));
            }
        }
        double units = blocks.stream().mapToLong(Block::units).sum() + 1.0;
        return (long) Math.ceil(Math.max(1, units * (dearest + shipments) / LARGEST_SUM));
    }
}
