package dev.oms.sourcing;

import dev.oms.common.Money;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.StockLevel;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The least by a cost model. */
record CheapestGoal(CostModel model) implements Goal {
    @Override
    public String name() {
        return "cheapest";
    }

    @Override
    public Pricing pricing(SourcingProblem problem) {
        return new Costs(problem);
    }

    /** The model applied to one order. */
    private final class Costs implements Pricing {
        private final SourcingProblem problem;
        private final long grams;
        private final Map<NodeId, Optional<Rate>> rates = new HashMap<>();
        private final Map<Sku, Long> most = new HashMap<>();
        private final Map<Sku, Map<NodeId, Long>> there = new HashMap<>();

        Costs(SourcingProblem problem) {
            this.problem = problem;
            this.grams = problem.grams();
            for (StockLevel level : model.balance() > 0 ? problem.stock() : List.<StockLevel>of()) {
                there.computeIfAbsent(level.sku(), sku -> new HashMap<>()).put(level.node(), level.available());
                most.merge(level.sku(), level.available(), Math::max);
            }
        }

        @Override
        public String obstacle(Site site) {
            return model.carriage().isEmpty() || rate(site).isPresent()
                    ? ""
                    : "no rate to " + problem.destination().country();
        }

        @Override
        public long perShipment(Site site) {
            long late = Amounts.times(site.daysAfter(problem.terms().promised()), model.latePerDay());
            long carriage = rate(site).map(Rate::perShipment).orElse(0L);
            return Amounts.times(SCALE, Amounts.plus(late, model.perShipment() + model.fee(site.id()) + carriage));
        }

        /** A thousandth of a minor unit for each gram is a minor unit for each kilogram. */
        @Override
        public long perUnit(Site site, Demand demand) {
            long perKilogram = rate(site).map(Rate::perKilogram).orElse(0L);
            long carriage = Amounts.times(demand.logistics().grams(), perKilogram);
            long credit = SCALE * model.credit(site.id(), demand.sku());
            return Amounts.plus(Amounts.plus(carriage, balance(site, demand)), -credit);
        }

        @Override
        public long perPick() {
            return SCALE * model.handlingPerLine();
        }

        @Override
        public long perSplit() {
            return SCALE * model.splitPenalty();
        }

        @Override
        public String show(long cost) {
            return new Money(-Math.floorDiv(-cost, SCALE), model.currency()).toString();
        }

        /** The more of the SKU another node has beyond this one, the more a unit of it costs here. */
        private long balance(Site site, Demand demand) {
            long best = most.getOrDefault(demand.sku(), 0L);
            long here = there.getOrDefault(demand.sku(), Map.of()).getOrDefault(site.id(), 0L);
            return best == 0 ? 0 : model.balance() * (SCALE - SCALE * here / best);
        }

        private Optional<Rate> rate(Site site) {
            return rates.computeIfAbsent(
                    site.id(),
                    id -> model.carriage().stream()
                            .findFirst()
                            .flatMap(
                                    table -> table.rate(site.ranked().node().address(), problem.destination(), grams)));
        }
    }
}
