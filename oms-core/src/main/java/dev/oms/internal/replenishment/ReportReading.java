package dev.oms.internal.replenishment;

import dev.oms.catalog.Product;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.SoldStock;
import dev.oms.inventory.StockLevel;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.replenishment.PositionReport;
import dev.oms.replenishment.ReplenishmentRule;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reports on positions, a page of the catalogue at a time, from their counters and their movements of the window alone. */
public final class ReportReading {
    private final Persistence persistence;
    private final TenantId tenant;
    private final Instant now;
    private final int days;

    public ReportReading(Persistence persistence, TenantId tenant, Instant now, int days) {
        this.persistence = persistence;
        this.tenant = tenant;
        this.now = now;
        this.days = days;
    }

    /** The positions of a page of products, sorted by SKU and node. */
    public record Found(List<PositionReport> positions, String next) {}

    private record Position(StockLevel level, PositionHistory history) {}

    /** Reports on one page. */
    public Found page(Query<Product> query) {
        Page<Product> products = persistence.query(tenant, query);
        Set<Sku> skus = products.entities().stream().map(Product::sku).collect(Collectors.toSet());
        if (skus.isEmpty()) {
            return new Found(List.of(), products.next());
        }
        Facts facts = persistence.read(tenant, Planning.reads(skus));
        Map<String, StockLevel> levels = levels(products.entities(), facts);
        Map<String, Position> positions = new TreeMap<>();
        levels.forEach((name, level) ->
                positions.put(name, new Position(level, new PositionHistory(level.available(), begin(), now))));
        // What moves while this is read is later than now, and is not gone back over.
        Planning planning = new Planning(facts, now);
        eachMovement(skus, planning::isSold, positions);
        return new Found(
                positions.values().stream().map(each -> report(each, facts)).toList(), products.next());
    }

    private Instant begin() {
        return now.minus(Duration.ofDays(days));
    }

    /** What may be sold at every position there is, and those that a rule wants. */
    private static Map<String, StockLevel> levels(List<Product> products, Facts facts) {
        Map<String, StockLevel> levels = new TreeMap<>();
        for (Product product : products) {
            Sku sku = product.sku();
            SoldStock.byNode(facts.stock(sku), product.rules())
                    .forEach(level -> levels.put(position(sku, level.node()), level));
            rules(sku, facts)
                    .forEach(rule ->
                            levels.putIfAbsent(position(sku, rule.node()), new StockLevel(sku, rule.node(), 0, 0, 0)));
        }
        return levels;
    }

    private static List<ReplenishmentRule> rules(Sku sku, Facts facts) {
        return facts.owned(sku.value(), ReplenishmentRule.class).stream()
                .map(Versioned::entity)
                .filter(ReplenishmentRule::active)
                .toList();
    }

    private void eachMovement(Set<Sku> skus, Predicate<StockMovement> sold, Map<String, Position> positions) {
        Query<RecordedMovement> next = Query.of(Kinds.STOCK_MOVEMENT)
                .whereAnyOf("sku", skus.stream().map(Sku::value).toList())
                .atLeast("moved_at", begin())
                .lessThan("moved_at", now.plus(1, ChronoUnit.MICROS))
                .sortedBy("sku", "node", "moved_at")
                .reversed()
                .limit(Query.MAX_LIMIT);
        while (true) {
            Page<RecordedMovement> page = persistence.query(tenant, next);
            for (RecordedMovement each : page.entities()) {
                Optional.ofNullable(positions.get(
                                position(each.movement().sku(), each.movement().node())))
                        .filter(position -> sold.test(each.movement()))
                        .ifPresent(position -> position.history().back(each));
            }
            if (page.isLast()) {
                positions.values().forEach(each -> each.history().end());
                return;
            }
            next = next.after(page.next());
        }
    }

    private PositionReport report(Position position, Facts facts) {
        StockLevel level = position.level();
        PositionHistory history = position.history();
        return new PositionReport(
                level.sku(),
                level.node(),
                level.onHand(),
                level.available(),
                facts.owned(level.sku().value(), Supply.class).stream()
                        .map(Versioned::entity)
                        .filter(supply -> supply.node().equals(level.node()))
                        .mapToLong(Supply::free)
                        .sum(),
                days,
                history.left(),
                history.came(),
                history.lastLeft(),
                history.stockOuts(),
                history.soldOut(),
                rules(level.sku(), facts).stream()
                        .filter(rule -> rule.node().equals(level.node()))
                        .map(ReplenishmentRule::target)
                        .toList());
    }

    private static String position(Sku sku, NodeId node) {
        return sku + "\n" + node;
    }
}
