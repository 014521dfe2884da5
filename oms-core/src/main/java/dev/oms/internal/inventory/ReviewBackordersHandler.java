package dev.oms.internal.inventory;

import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.ReviewBackorders;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Leaves a look at the queue of every SKU that somebody waits for, a page of places at a time. */
public final class ReviewBackordersHandler implements CommandHandler<ReviewBackorders, Page<Backorder>> {
    private static final int PAGE = 1000;

    @Override
    public Class<ReviewBackorders> type() {
        return ReviewBackorders.class;
    }

    @Override
    public Page<Backorder> read(ReviewBackorders command, Reader reader) {
        return reader.query(Query.of(Kinds.BACKORDER)
                .sortedBy("sku", "queue_rank", "waiting_since")
                .after(command.cursor())
                .limit(PAGE));
    }

    @Override
    public Optional<CustomerId> customer(ReviewBackorders command, Page<Backorder> page) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviewBackorders command, Page<Backorder> page, Draft draft) {
        Set<String> skus = page.entities().stream()
                .map(place -> place.sku().value())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!skus.isEmpty()) {
            draft.timer(draft.now(), skus.iterator().next(), new FillBackorders(skus, 0));
        }
        if (!page.isLast()) {
            draft.timer(draft.now(), skus.iterator().next(), new ReviewBackorders(page.next()));
        }
        return draft.accept(Integer.toString(skus.size()));
    }
}
