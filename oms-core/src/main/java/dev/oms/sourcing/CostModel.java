package dev.oms.sourcing;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.sourcing.SourcingDecision.Assignment;
import dev.oms.sourcing.SourcingProblem.Demand;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What it costs to fulfil an order, in minor units of one currency.
 *
 * @param carriage rates by zone and weight, none or one table; none for carriage that costs the same everywhere
 * @param perShipment for each shipment, whatever is in it
 * @param handlingPerLine for each line that a node picks
 * @param splitPenalty for each shipment beyond the first
 * @param latePerDay for each day that a shipment arrives after the promised one
 * @param fees of single nodes, per shipment
 * @param credits for units that had better leave
 * @param balance what it costs to take a unit where there is none left compared to where there is most
 */
public record CostModel(
        Currency currency,
        List<RateTable> carriage,
        long perShipment,
        long handlingPerLine,
        long splitPenalty,
        long latePerDay,
        List<NodeFee> fees,
        List<StockCredit> credits,
        long balance) {
    public CostModel {
        carriage = List.copyOf(carriage);
        fees = List.copyOf(fees);
        credits = List.copyOf(credits);
        require(carriage.size() <= 1, "a cost model has one rate table");
        Amounts.require("the cost per shipment", perShipment);
        Amounts.require("the handling per line", handlingPerLine);
        Amounts.require("the split penalty", splitPenalty);
        Amounts.require("the penalty per day", latePerDay);
        Amounts.require("the weight of the balance", balance);
    }

    /** Nothing costs anything yet. */
    public static CostModel in(String currency) {
        return new CostModel(Currency.getInstance(currency), List.of(), 0, 0, 0, 0, List.of(), List.of(), 0);
    }

    public CostModel carriage(RateTable table) {
        return new CostModel(
                currency,
                List.of(table),
                perShipment,
                handlingPerLine,
                splitPenalty,
                latePerDay,
                fees,
                credits,
                balance);
    }

    public CostModel perShipment(long minor) {
        return new CostModel(
                currency, carriage, minor, handlingPerLine, splitPenalty, latePerDay, fees, credits, balance);
    }

    public CostModel handlingPerLine(long minor) {
        return new CostModel(currency, carriage, perShipment, minor, splitPenalty, latePerDay, fees, credits, balance);
    }

    public CostModel splitPenalty(long minor) {
        return new CostModel(
                currency, carriage, perShipment, handlingPerLine, minor, latePerDay, fees, credits, balance);
    }

    public CostModel latePerDay(long minor) {
        return new CostModel(
                currency, carriage, perShipment, handlingPerLine, splitPenalty, minor, fees, credits, balance);
    }

    /** One more fee. */
    public CostModel fee(String node, long minor) {
        List<NodeFee> all = new ArrayList<>(fees);
        all.add(new NodeFee(new NodeId(node), minor));
        return new CostModel(
                currency, carriage, perShipment, handlingPerLine, splitPenalty, latePerDay, all, credits, balance);
    }

    /** One more credit. */
    public CostModel credit(String node, String sku, long minor) {
        List<StockCredit> all = new ArrayList<>(credits);
        all.add(new StockCredit(new NodeId(node), new Sku(sku), minor));
        return new CostModel(
                currency, carriage, perShipment, handlingPerLine, splitPenalty, latePerDay, fees, all, balance);
    }

    public CostModel balance(long minor) {
        return new CostModel(
                currency, carriage, perShipment, handlingPerLine, splitPenalty, latePerDay, fees, credits, minor);
    }

    /** What a decision costs by this model, in minor units, whoever took it. */
    public long costOf(SourcingProblem problem, SourcingDecision decision) {
        Pricing pricing = new CheapestGoal(this).pricing(problem);
        Map<NodeId, Site> sites = new HashMap<>();
        RankedNode.network(problem).forEach(node -> sites.put(node.id(), Site.of(problem, node)));
        Map<Integer, Demand> demands = new HashMap<>();
        problem.demands().forEach(demand -> demands.put(demand.line(), demand));
        Map<NodeId, Site> used = new LinkedHashMap<>();
        long cost = 0;
        for (Assignment each : decision.assignments()) {
            Site site = Objects.requireNonNull(sites.get(each.node()), "a node of the network");
            Demand demand = Objects.requireNonNull(demands.get(each.line()), "a line of the order");
            long units = Amounts.times(each.units(), pricing.perUnit(site, demand));
            cost = Amounts.plus(cost, Amounts.plus(units, pricing.perPick()));
            used.put(each.node(), site);
        }
        for (Site site : used.values()) {
            cost = Amounts.plus(cost, Amounts.plus(pricing.perShipment(site), pricing.perSplit()));
        }
        return used.isEmpty() ? 0 : -Math.floorDiv(-(cost - pricing.perSplit()), Pricing.SCALE);
    }

    long fee(NodeId node) {
        return fees.stream()
                .filter(fee -> fee.node().equals(node))
                .mapToLong(NodeFee::minor)
                .sum();
    }

    long credit(NodeId node, Sku sku) {
        return credits.stream()
                .filter(credit -> credit.node().equals(node) && credit.sku().equals(sku))
                .mapToLong(StockCredit::minor)
                .sum();
    }
}
