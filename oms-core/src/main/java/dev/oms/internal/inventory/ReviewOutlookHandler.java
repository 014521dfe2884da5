package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.Allocation;
import dev.oms.internal.file.Offers;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCalendar;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reviews the outlook of each planned SKU: who waits, what is expected, what was promised, what can be sold. */
public final class ReviewOutlookHandler implements CommandHandler<ReviewOutlook, ReviewOutlookHandler.Known> {
    /** Orders are large, so a review changes a bite of them at a time. */
    private static final int MOST_ORDERS = 50;

    /** What was read, and the queue of each planned SKU. */
    record Known(Facts facts, Map<Sku, List<Versioned<Backorder>>> queues) {}

    @Override
    public Class<ReviewOutlook> type() {
        return ReviewOutlook.class;
    }

    @Override
    public Known read(ReviewOutlook command, Reader reader) {
        Set<Sku> skus = command.skus().stream().map(Sku::new).collect(Collectors.toSet());
        Facts facts = reader.read(Allocation.reads(skus).and(Allocation.readsOutlook(skus)));
        Map<Sku, List<Versioned<Backorder>>> queues = new TreeMap<>(Comparator.comparing(Sku::value));
        skus.stream()
                .filter(sku -> Outlooks.isPlanned(sku, facts))
                .forEach(sku -> queues.put(sku, Outlooks.queue(sku, reader)));
        Set<EntityKey> orders = changes(facts, queues, reader.now()).values().stream()
                .flatMap(List::stream)
                .map(change -> Order.key(change.place().entity().order()))
                .distinct()
                .limit(MOST_ORDERS)
                .collect(Collectors.toSet());
        return new Known(orders.isEmpty() ? facts : facts.and(reader.read(ReadSet.NOTHING.withAll(orders))), queues);
    }

    @Override
    public Optional<CustomerId> customer(ReviewOutlook command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviewOutlook command, Known known, Draft draft) {
        known.queues().forEach((sku, queue) -> compare(sku, queue, known.facts(), draft));
        String cause = command.cause().isEmpty() ? "the queue has moved" : command.cause();
        Map<OrderId, OrderFile> files = new LinkedHashMap<>();
        Set<String> goOn = new TreeSet<>();
        int changed = 0;
        for (Map.Entry<Sku, List<PromiseReview.Change>> each :
                changes(known.facts(), known.queues(), draft.now()).entrySet()) {
            for (PromiseReview.Change change : each.getValue()) {
                Optional<OrderFile> file = file(change.place().entity().order(), files, known.facts(), draft);
                if (file.isPresent()) {
                    PromiseReview.apply(change, file.get(), cause, draft);
                    changed++;
                } else {
                    goOn.add(each.getKey().value());
                }
            }
        }
        files.values().forEach(OrderFile::save);
        if (!goOn.isEmpty()) {
            draft.timer(draft.now(), goOn.iterator().next(), new ReviewOutlook(goOn, command.cause()));
        }
        return draft.accept(Integer.toString(changed));
    }

    private static Optional<OrderFile> file(OrderId order, Map<OrderId, OrderFile> files, Facts facts, Draft draft) {
        if (!files.containsKey(order)) {
            OrderFile.open(facts, order, draft).ifPresent(file -> files.put(order, file));
        }
        return Optional.ofNullable(files.get(order));
    }

    private static Map<Sku, List<PromiseReview.Change>> changes(
            Facts facts, Map<Sku, List<Versioned<Backorder>>> queues, Instant now) {
        Offers offers = new Offers(facts, now);
        Map<Sku, List<PromiseReview.Change>> changes = new LinkedHashMap<>();
        queues.forEach((sku, queue) -> changes.put(sku, PromiseReview.changes(calendar(sku, facts, offers), queue)));
        return changes;
    }

    private static SupplyCalendar calendar(Sku sku, Facts facts, Offers offers) {
        return offers.to(Buyer.ANYBODY, sku)
                .calendar(facts.owned(sku.value(), Supply.class).stream()
                        .map(Versioned::entity)
                        .toList());
    }

    private static void compare(Sku sku, List<Versioned<Backorder>> queue, Facts facts, Draft draft) {
        Versioned<Outlook> outlook = facts.find(Outlook.key(sku), Outlook.class).orElseThrow();
        Offers offers = new Offers(facts, draft.now());
        new OutlookReview(outlook, draft)
                .compare(
                        offers.rules(sku).alerts(),
                        offers.to(Buyer.ANYBODY, sku).units(),
                        Outlooks.units(queue),
                        calendar(sku, facts, offers).inAll());
    }
}
