package dev.oms.internal.replenishment;

import dev.oms.catalog.Product;
import dev.oms.catalog.SellingRules;
import dev.oms.command.EntityKey;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeProfile;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.inventory.WorkCalendar;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.replenishment.Demand;
import dev.oms.replenishment.Ground;
import dev.oms.replenishment.Replenishing;
import dev.oms.replenishment.ReplenishmentRule;
import dev.oms.replenishment.ServiceLevel;
import dev.oms.replenishment.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what rules stand on; of several that are sent from one node, a later one sees what an earlier one takes. */
public final class Planning {
    private final Facts facts;
    private final Instant now;
    private final Map<String, Node> nodes;
    private final Map<String, Long> taken = new HashMap<>();

    /** @param facts with {@link #reads} */
    public Planning(Facts facts, Instant now) {
        this.facts = facts;
        this.now = now;
        this.nodes = facts.owned(Node.NETWORK, Node.class).stream()
                .map(Versioned::entity)
                .collect(Collectors.toMap(node -> node.id().value(), node -> node));
    }

    /** What must be read to plan these SKUs. */
    public static ReadSet reads(Set<Sku> skus) {
        Set<String> names = skus.stream().map(Sku::value).collect(Collectors.toSet());
        Set<EntityKey> outlooks = skus.stream().map(Outlook::key).collect(Collectors.toSet());
        return ReadSet.NOTHING
                .withStock(skus)
                .withAll(outlooks)
                .withAll(skus.stream().map(Product::key).collect(Collectors.toSet()))
                .withOwned(Node.KIND, Node.NETWORK)
                .withOwned(Set.of(Supply.KIND, ReplenishmentRule.KIND), names);
    }

    static boolean needsDemand(ReplenishmentRule rule) {
        return rule.active() && rule.service() != ServiceLevel.NONE;
    }

    /** Rules of a SKU that are in force, sorted by node. */
    public List<ReplenishmentRule> rules(Sku sku) {
        return facts.owned(sku.value(), ReplenishmentRule.class).stream()
                .map(Versioned::entity)
                .filter(ReplenishmentRule::active)
                .sorted(Comparator.comparing(rule -> rule.node().value()))
                .toList();
    }

    /** Where the days of a node begin. */
    public ZoneId zone(String node) {
        return profile(node).calendar().stream()
                .map(WorkCalendar::zone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
    }

    /** The day it is at a node. */
    public LocalDate today(String node) {
        return LocalDate.ofInstant(now, zone(node));
    }

    /**
     * What a rule asks for.
     *
     * @param demand of its window, where it needs to be known
     */
    public Replenishing of(ReplenishmentRule rule, Optional<Demand> demand) {
        LocalDate today = today(rule.node().value());
        Optional<LocalDate> arrival = arrival(rule);
        int lead = arrival.map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(today, day)))
                .orElse(0);
        long safety = demand.map(
                        each -> each.safetyStock(rule.service(), rule.target().exposedDays(lead)))
                .orElse(0L);
        Replenishing asked = new Replenishing(
                rule,
                ground(rule, safety),
                today,
                arrival.map(day -> due(rule, day)).stream().toList());
        asked.proposal()
                .filter(proposal -> rule.terms().isTransfer())
                .ifPresent(proposal -> taken.merge(source(rule), proposal.units(), Long::sum));
        return asked;
    }

    private Ground ground(ReplenishmentRule rule, long safety) {
        Optional<StockLevel> level = at(rule.node(), SoldStock.byNode(facts.stock(rule.sku()), selling(rule.sku())));
        return new Ground(
                level.map(StockLevel::onHand).orElse(0L),
                level.map(StockLevel::reserved).orElse(0L),
                facts.owned(rule.sku().value(), Supply.class).stream()
                        .map(Versioned::entity)
                        .filter(supply -> supply.node().equals(rule.node()))
                        .mapToLong(Supply::free)
                        .sum(),
                bringsInForTheQueue(rule) ? waiting(rule.sku()) : 0,
                safety,
                rule.terms().isTransfer() ? atSource(rule) : 0);
    }

    /** The queue belongs to no node: what waits is brought in by the first node that brings in from outside. */
    private boolean bringsInForTheQueue(ReplenishmentRule rule) {
        List<ReplenishmentRule> all = rules(rule.sku());
        return Stream.concat(all.stream().filter(each -> !each.terms().isTransfer()), all.stream())
                .findFirst()
                .filter(first -> first.node().equals(rule.node()))
                .isPresent();
    }

    private long waiting(Sku sku) {
        return facts.find(Outlook.key(sku), Outlook.class)
                .map(outlook -> outlook.entity().waiting())
                .orElse(0L);
    }

    /** Own and new units are sent, whatever else there is. */
    private long atSource(ReplenishmentRule rule) {
        List<StockLevel> own = facts.stock(rule.sku()).stream()
                .filter(level -> level.pool().isUsual())
                .toList();
        long there = at(new NodeId(rule.terms().from()), own)
                .map(StockLevel::available)
                .orElse(0L);
        return Math.max(0, there - taken.getOrDefault(source(rule), 0L));
    }

    private static String source(ReplenishmentRule rule) {
        return ReplenishmentRule.key(rule.sku(), new NodeId(rule.terms().from()))
                .id();
    }

    private static Optional<StockLevel> at(NodeId node, List<StockLevel> levels) {
        return levels.stream().filter(level -> level.node().equals(node)).findFirst();
    }

    /** Whether a movement is of units that may be sold. */
    boolean isSold(StockMovement movement) {
        return SoldStock.isSold(movement.pool(), selling(movement.sku()));
    }

    private SellingRules selling(Sku sku) {
        return facts.find(Product.key(sku), Product.class)
                .map(found -> found.entity().rules())
                .orElse(SellingRules.NONE);
    }

    /** The first day on which the node works and goods are there that are ordered now. */
    private Optional<LocalDate> arrival(ReplenishmentRule rule) {
        Terms terms = rule.terms();
        List<WorkCalendar> own = terms.isTransfer() ? profile(terms.from()).calendar() : List.<WorkCalendar>of();
        Optional<WorkCalendar> calendar =
                Stream.concat(terms.calendar().stream(), own.stream()).findFirst();
        Optional<LocalDate> there = calendar.map(
                        each -> each.shipDate(now).flatMap(day -> each.after(day, terms.leadDays())))
                .orElseGet(() ->
                        Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(terms.leadDays())));
        return there.flatMap(day -> profile(rule.node().value()).calendar().stream()
                .findFirst()
                .map(each -> each.workingDayFrom(day))
                .orElse(Optional.of(day)));
    }

    private Instant due(ReplenishmentRule rule, LocalDate day) {
        Instant begins = day.atStartOfDay(zone(rule.node().value())).toInstant();
        return begins.isBefore(now) ? now : begins;
    }

    private NodeProfile profile(String node) {
        return Optional.ofNullable(nodes.get(node)).map(Node::profile).orElse(NodeProfile.USUAL);
    }
}
