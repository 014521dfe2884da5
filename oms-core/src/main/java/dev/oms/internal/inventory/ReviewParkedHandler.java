package dev.oms.internal.inventory;

import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.inventory.FillBackorders;
import dev.oms.inventory.ReviewParked;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.sourcing.SourcingCase;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Leaves a look at the queue of every SKU of which lines are parked, a page of them at a time. */
public final class ReviewParkedHandler implements CommandHandler<ReviewParked, Page<SourcingCase>> {
    private static final int PAGE = 1000;

    @Override
    public Class<ReviewParked> type() {
        return ReviewParked.class;
    }

    @Override
    public Page<SourcingCase> read(ReviewParked command, Reader reader) {
        return reader.query(Query.of(Kinds.SOURCING_CASE)
                .where("parked", true)
                .after(command.cursor())
                .limit(PAGE));
    }

    @Override
    public Optional<CustomerId> customer(ReviewParked command, Page<SourcingCase> page) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviewParked command, Page<SourcingCase> page, Draft draft) {
        Set<String> skus = page.entities().stream()
                .map(parked -> parked.sku().value())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!skus.isEmpty()) {
            draft.timer(draft.now(), skus.iterator().next(), new FillBackorders(skus, 0));
        }
        if (!page.isLast()) {
            draft.timer(draft.now(), skus.iterator().next(), new ReviewParked(page.next()));
        }
        return draft.accept(Integer.toString(skus.size()));
    }
}
