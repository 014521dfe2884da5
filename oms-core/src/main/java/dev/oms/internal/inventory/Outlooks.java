package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who waits for a SKU that somebody plans, and the beginning of planning. */
public final class Outlooks {
    private Outlooks() {}

    public static Set<EntityKey> keys(Set<Sku> skus) {
        return skus.stream().map(Outlook::key).collect(Collectors.toSet());
    }

    public static boolean isPlanned(Sku sku, Facts facts) {
        return facts.find(Outlook.key(sku), Outlook.class).isPresent();
    }

    /** The whole queue of a SKU, first to be served first. */
    static List<Versioned<Backorder>> queue(Sku sku, Reader reader) {
        return places(Set.of(sku), reader);
    }

    /** Units in the queue of each of these SKUs, those without any left out. */
    public static Map<Sku, Long> waiting(Set<Sku> skus, Reader reader) {
        return places(skus, reader).stream()
                .map(Versioned::entity)
                .collect(Collectors.groupingBy(Backorder::sku, Collectors.summingLong(Backorder::queued)));
    }

    private static List<Versioned<Backorder>> places(Set<Sku> skus, Reader reader) {
        List<Versioned<Backorder>> places = new ArrayList<>();
        Query<Backorder> next = Query.of(Kinds.BACKORDER)
                .whereAnyOf("sku", skus.stream().map(Sku::value).toList())
                .sortedBy("queue_rank", "waiting_since")
                .limit(Query.MAX_LIMIT);
        while (true) {
            Page<Backorder> page = reader.query(next);
            places.addAll(page.entries());
            if (page.isLast()) {
                return places;
            }
            next = next.after(page.next());
        }
    }

    static long units(List<Versioned<Backorder>> queue) {
        return queue.stream().mapToLong(place -> place.entity().queued()).sum();
    }

    /**
     * From now on somebody plans the SKU. Who begins to wait at this very moment may be overlooked; their place leaves a
     * look at the queue, and that ends with a review.
     *
     * @param waiting units in the queue as it was read
     */
    public static void plan(Sku sku, long waiting, Facts facts, Draft draft) {
        if (!isPlanned(sku, facts)) {
            draft.insert(new Outlook(sku, waiting, List.of(), 0));
        }
    }

    /** Has the outlook of a SKU reviewed once this is committed. */
    public static void reviewLater(Sku sku, String cause, Draft draft) {
        reviewLater(Set.of(sku), cause, draft);
    }

    /** Has the outlook of some SKUs reviewed once this is committed. */
    static void reviewLater(Set<Sku> skus, String cause, Draft draft) {
        Set<String> names = skus.stream().map(Sku::value).collect(Collectors.toCollection(TreeSet::new));
        draft.timer(draft.now(), names.iterator().next(), new ReviewOutlook(names, cause));
    }
}
