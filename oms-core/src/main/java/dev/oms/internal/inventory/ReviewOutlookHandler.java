package dev.oms.internal.inventory;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.Supply;
import dev.oms.port.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reviews the outlook of each planned SKU: who waits, what is expected, what can be sold. */
public final class ReviewOutlookHandler implements CommandHandler<ReviewOutlook, ReviewOutlookHandler.Known> {

    /** What was read, and the queue of each planned SKU. */
    record Known(Facts facts, Map<Sku, List<Backorder>> queues) {}

    @Override
    public Class<ReviewOutlook> type() {
        return ReviewOutlook.class;
    }

    @Override
    public Known read(ReviewOutlook command, Reader reader) {
        Set<Sku> skus = command.skus().stream().map(Sku::new).collect(Collectors.toSet());
        Facts facts = reader.read(
                Allocation.reads(skus).withAll(Outlooks.keys(skus)).withOwned(Set.of(Supply.KIND), command.skus()));
        Map<Sku, List<Backorder>> queues = new TreeMap<>(java.util.Comparator.comparing(Sku::value));
        skus.stream()
                .filter(sku -> Outlooks.isPlanned(sku, facts))
                .forEach(sku -> queues.put(sku, Outlooks.queue(sku, reader)));
        return new Known(facts, queues);
    }

    @Override
    public Optional<CustomerId> customer(ReviewOutlook command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviewOutlook command, Known known, Draft draft) {
        Offers offers = new Offers(known.facts(), draft.now());
        known.queues().forEach((sku, queue) -> {
            Versioned<Outlook> outlook =
                    known.facts().find(Outlook.key(sku), Outlook.class).orElseThrow();
            long expected = known.facts().owned(sku.value(), Supply.class).stream()
                    .mapToLong(supply -> supply.entity().open())
                    .sum();
            new OutlookReview(outlook, draft)
                    .compare(
                            offers.rules(sku).alerts(),
                            offers.to(Buyer.ANYBODY, sku).units(),
                            Outlooks.units(queue),
                            expected);
        });
        return draft.accept("0");
    }
}
