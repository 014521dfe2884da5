package dev.oms.internal.verify;

import dev.oms.command.EntityKey;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.common.SupplyId;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Cover;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * No supply covers more units than are to come with it, or units of something else. Links are brought up to date by the review
 * that follows each change, so what is about to be reviewed is not looked at.
 */
final class SupplyLinkCheck {
    private final Books books;

    SupplyLinkCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with what is to come of these, also when it is looked at again. */
    List<Breach> breaches(Set<Sku> skus) {
        List<Breach> breaches = new ArrayList<>();
        covered(skus).forEach((sku, bySupply) -> {
            if (!breaches(sku, bySupply).isEmpty()) {
                breaches.addAll(Lasting.breaches(() -> again(sku)));
            }
        });
        return breaches;
    }

    private Map<Sku, Map<SupplyId, Long>> covered(Set<Sku> skus) {
        Map<Sku, Map<SupplyId, Long>> covered = new TreeMap<>(Comparator.comparing(Sku::value));
        books.each(
                Query.of(Kinds.BACKORDER)
                        .whereAnyOf("sku", skus.stream().map(Sku::value).toList())
                        .limit(Query.MAX_LIMIT),
                (Backorder place) -> add(place, covered));
        return covered;
    }

    private List<Breach> again(Sku sku) {
        List<Breach> found = breaches(sku, covered(Set.of(sku)).getOrDefault(sku, Map.of()));
        return found.isEmpty() || isAboutToBeReviewed(sku) ? List.of() : found;
    }

    private List<Breach> breaches(Sku sku, Map<SupplyId, Long> bySupply) {
        Set<EntityKey> keys = bySupply.keySet().stream().map(Supply::key).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return List.of();
        }
        Facts facts = books.read(ReadSet.NOTHING.withAll(keys));
        List<Breach> breaches = new ArrayList<>();
        bySupply.forEach((supply, units) -> {
            long open = facts.find(Supply.key(supply), Supply.class)
                    .map(Versioned::entity)
                    .filter(known -> known.sku().equals(sku))
                    .map(Supply::free)
                    .orElse(0L);
            if (units > open) {
                breaches.add(new Breach(
                        "no supply covers more than it has",
                        Supply.key(supply).toString(),
                        "%d units of %s are to come with it, and it covers %d".formatted(open, sku, units)));
            }
        });
        return breaches;
    }

    private boolean isAboutToBeReviewed(Sku sku) {
        Query<TimerTask> next = Query.of(Kinds.TIMER)
                .whereAnyOf(
                        "command_type",
                        List.of(ReviewOutlook.class.getSimpleName(), FillBackorders.class.getSimpleName()))
                .limit(Query.MAX_LIMIT);
        while (true) {
            Page<TimerTask> page = books.page(next).readable();
            if (page.entities().stream().anyMatch(timer -> names(timer, sku))) {
                return true;
            }
            if (page.isLast()) {
                return false;
            }
            next = next.after(page.next());
        }
    }

    private static boolean names(TimerTask timer, Sku sku) {
        return (timer.command() instanceof ReviewOutlook review && review.skus().contains(sku.value()))
                || (timer.command() instanceof FillBackorders fill
                        && fill.skus().contains(sku.value()));
    }

    private static void add(Backorder place, Map<Sku, Map<SupplyId, Long>> to) {
        for (Cover cover : place.covers()) {
            to.computeIfAbsent(place.sku(), sku -> new HashMap<>()).merge(cover.supply(), cover.units(), Long::sum);
        }
    }
}
