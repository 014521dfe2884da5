package dev.oms.internal.inventory;

import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.common.Sku;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.AllocationReading;
import dev.oms.internal.file.Offers;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.Buyer;
import dev.oms.inventory.Outlook;
import dev.oms.inventory.ReviewOutlook;
import dev.oms.inventory.Supply;
import dev.oms.inventory.SupplyCalendar;
import dev.oms.inventory.SupplyIssue;
import dev.oms.order.Order;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.replenishment.ReplenishmentRule;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
        Facts facts = reader.read(AllocationReading.reads(skus)
                .and(AllocationReading.readsOutlook(skus))
                .withOwned(Set.of(SupplyIssue.KIND, ReplenishmentRule.KIND), command.skus()));
        Map<Sku, List<Versioned<Backorder>>> queues = new TreeMap<>(Comparator.comparing(Sku::value));
        skus.stream()
                .filter(sku -> Outlooks.isPlanned(sku, facts) || isExpected(sku, facts) || hasIssues(sku, facts))
                .forEach(sku -> queues.put(sku, Outlooks.queue(sku, reader)));
        List<PromiseReview.Change> promises = places(facts, queues, reader.now()).values().stream()
                .flatMap(List::stream)
                .filter(PromiseReview.Change::promisesOtherwise)
                .toList();
        return new Known(promises.isEmpty() ? facts : facts.and(reader.read(concerned(promises))), queues);
    }

    /** What was to come for one order is for whoever waits, of an item that nobody planned so far. */
    private static boolean isExpected(Sku sku, Facts facts) {
        return facts.owned(sku.value(), Supply.class).stream()
                .anyMatch(supply -> supply.entity().free() > 0);
    }

    /** Of an item that nobody planned there are issues about what was sent for an order: they end with the wait. */
    private static boolean hasIssues(Sku sku, Facts facts) {
        return facts.owned(sku.value(), SupplyIssue.class).stream()
                .anyMatch(issue -> issue.entity().isOpen());
    }

    /** The first orders whose promises change, and issues that were raised about them before. */
    private static ReadSet concerned(List<PromiseReview.Change> promises) {
        Set<EntityKey> orders = promises.stream()
                .map(change -> Order.key(change.place().entity().order()))
                .distinct()
                .limit(MOST_ORDERS)
                .collect(Collectors.toSet());
        Set<EntityKey> issues = promises.stream()
                .filter(PromiseReview.Change::isWorse)
                .map(change -> change.place().entity())
                .filter(place -> orders.contains(Order.key(place.order())))
                .map(place -> SupplyIssue.key(SupplyIssue.ofPromise(place.order(), place.line())))
                .collect(Collectors.toSet());
        return ReadSet.NOTHING.withAll(orders).withAll(issues);
    }

    @Override
    public Optional<CustomerId> customer(ReviewOutlook command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(ReviewOutlook command, Known known, Draft draft) {
        Set<Sku> unplanned = known.queues().keySet().stream()
                .filter(sku -> !Outlooks.isPlanned(sku, known.facts()))
                .collect(Collectors.toSet());
        if (!unplanned.isEmpty()) {
            // Whoever begins to wait at this moment starts over, or is seen by the review that is left behind.
            unplanned.forEach(sku -> Outlooks.plan(
                    sku, Outlooks.units(known.queues().getOrDefault(sku, List.of())), known.facts(), draft));
            draft.timer(draft.now(), command.skus().iterator().next(), command);
            return draft.accept("0");
        }
        String cause = command.cause().isEmpty() ? "the queue has moved" : command.cause();
        Map<Sku, List<PromiseReview.Change>> places = places(known.facts(), known.queues(), draft.now());
        QueueReview review = new QueueReview(known.facts(), cause, draft);
        places.forEach((sku, all) -> {
            boolean linked = review.review(sku, all);
            compare(sku, all, known.facts(), linked, draft);
            new IssueReview(sku, known.facts(), draft).review(all);
        });
        review.save();
        if (!review.goOn().isEmpty()) {
            String first = review.goOn().iterator().next();
            draft.timer(draft.now(), first, new ReviewOutlook(review.goOn(), command.cause()));
        }
        return draft.accept(Integer.toString(review.promised()));
    }

    private static Map<Sku, List<PromiseReview.Change>> places(
            Facts facts, Map<Sku, List<Versioned<Backorder>>> queues, Instant now) {
        Offers offers = new Offers(facts, now);
        Map<Sku, List<PromiseReview.Change>> places = new LinkedHashMap<>();
        queues.forEach((sku, queue) -> places.put(sku, PromiseReview.places(calendar(sku, facts, offers), queue)));
        return places;
    }

    private static SupplyCalendar calendar(Sku sku, Facts facts, Offers offers) {
        return offers.to(Buyer.ANYBODY, sku)
                .calendar(facts.owned(sku.value(), Supply.class).stream()
                        .map(Versioned::entity)
                        .toList());
    }

    private static void compare(Sku sku, List<PromiseReview.Change> places, Facts facts, boolean linked, Draft draft) {
        Versioned<Outlook> outlook = facts.find(Outlook.key(sku), Outlook.class).orElseThrow();
        Offers offers = new Offers(facts, draft.now());
        new OutlookReview(outlook, draft)
                .compare(
                        offers.rules(sku).alerts(),
                        offers.to(Buyer.ANYBODY, sku).units(),
                        Outlooks.units(
                                places.stream().map(PromiseReview.Change::place).toList()),
                        calendar(sku, facts, offers).inAll(),
                        linked);
    }
}
