package dev.oms.internal.replenishment;

import dev.oms.command.StockMovement;
import dev.oms.command.StockMovement.Type;
import dev.oms.common.Sku;
import dev.oms.inventory.RecordedMovement;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.replenishment.Demand;
import dev.oms.replenishment.ReplenishmentRule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Adds up what left each node by sale or transfer, from the movements of the window alone. */
final class DemandReading {
    private final Function<Query<RecordedMovement>, Page<RecordedMovement>> pages;
    private final Function<String, ZoneId> zones;
    private final Predicate<StockMovement> counted;
    private final Instant now;

    /**
     * @param zones by node: days begin there at midnight
     * @param counted which movements are of what is sold
     */
    DemandReading(
            Function<Query<RecordedMovement>, Page<RecordedMovement>> pages,
            Function<String, ZoneId> zones,
            Predicate<StockMovement> counted,
            Instant now) {
        this.pages = pages;
        this.zones = zones;
        this.counted = counted;
        this.now = now;
    }

    /** The demand behind each of these rules that want to know it. */
    Map<ReplenishmentRule, Demand> of(Collection<ReplenishmentRule> rules) {
        List<ReplenishmentRule> wanted =
                rules.stream().filter(Planning::needsDemand).toList();
        if (wanted.isEmpty()) {
            return Map.of();
        }
        int longest = wanted.stream().mapToInt(ReplenishmentRule::window).max().orElseThrow();
        Map<String, Map<LocalDate, Long>> left =
                byDay(wanted.stream().map(ReplenishmentRule::sku).collect(Collectors.toSet()), longest);
        return wanted.stream()
                .collect(Collectors.toMap(
                        rule -> rule,
                        rule -> demand(rule, left.getOrDefault(rule.key().id(), Map.of()))));
    }

    private Demand demand(ReplenishmentRule rule, Map<LocalDate, Long> byDay) {
        LocalDate today = LocalDate.ofInstant(now, zones.apply(rule.node().value()));
        LocalDate first = today.minusDays(rule.window());
        return Demand.of(
                byDay.entrySet().stream()
                        .filter(day ->
                                !day.getKey().isBefore(first) && day.getKey().isBefore(today))
                        .map(Map.Entry::getValue)
                        .toList(),
                rule.window());
    }

    private Map<String, Map<LocalDate, Long>> byDay(Collection<Sku> skus, int days) {
        Map<String, Map<LocalDate, Long>> left = new HashMap<>();
        Query<RecordedMovement> next = Query.of(Kinds.STOCK_MOVEMENT)
                .whereAnyOf("sku", skus.stream().map(Sku::value).toList())
                .whereAnyOf("movement_type", List.of(Type.SHIP.name(), Type.TRANSFER_OUT.name()))
                // A day more: where the day began earlier than here.
                .atLeast("moved_at", now.minus(Duration.ofDays(days + 1L)))
                .limit(Query.MAX_LIMIT);
        while (true) {
            Page<RecordedMovement> page = pages.apply(next);
            page.entities().stream()
                    .filter(each -> counted.test(each.movement()))
                    .forEach(each -> add(each, left));
            if (page.isLast()) {
                return left;
            }
            next = next.after(page.next());
        }
    }

    private void add(RecordedMovement each, Map<String, Map<LocalDate, Long>> left) {
        String node = each.movement().node().value();
        String position = ReplenishmentRule.key(
                        each.movement().sku(), each.movement().node())
                .id();
        left.computeIfAbsent(position, key -> new HashMap<>())
                .merge(
                        LocalDate.ofInstant(each.at(), zones.apply(node)),
                        -each.movement().onHand(),
                        Long::sum);
    }
}
