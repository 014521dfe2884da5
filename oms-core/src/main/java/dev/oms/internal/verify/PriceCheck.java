package dev.oms.internal.verify;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Versioned;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.CouponBatchClosed;
import dev.oms.pricing.CouponsIssued;
import dev.oms.pricing.CouponsWithdrawn;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceListDefined;
import dev.oms.pricing.PriceSet;
import dev.oms.pricing.PriceWithdrawn;
import dev.oms.pricing.PromotionEnded;
import dev.oms.pricing.PromotionPublished;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.PublishedPromotion;
import dev.oms.verify.VerificationReport.Breach;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Stored lists, their prices and promotions are what their events say. */
final class PriceCheck {
    private static final String LAW = "replaying the events gives the state";

    private final Books books;

    PriceCheck(Books books) {
        this.books = books;
    }

    /** What is wrong with these, also when they are looked at again. */
    <E extends Entity> List<Breach> breaches(List<Versioned<E>> some, Class<E> type) {
        Map<String, List<RecordedEvent>> events =
                books.timelines(some.stream().map(each -> each.entity().owner()).collect(Collectors.toSet()));
        return some.stream()
                .filter(each -> !found(each, events.getOrDefault(each.entity().owner(), List.of()))
                        .isEmpty())
                .flatMap(each ->
                        Lasting.breaches(
                                () -> again(each.entity().key(), each.entity().owner(), type))
                                .stream())
                .toList();
    }

    private <E extends Entity> List<Breach> again(EntityKey key, String owner, Class<E> type) {
        return books.read(ReadSet.NOTHING.with(key))
                .find(key, type)
                .map(each -> found(each, books.timelines(Set.of(owner)).getOrDefault(owner, List.of())))
                .orElse(List.of());
    }

    private <E extends Entity> List<Breach> found(Versioned<E> stored, List<RecordedEvent> events) {
        EntityKey key = stored.entity().key();
        List<RecordedEvent> own =
                events.stream().filter(event -> event.subject().equals(key)).toList();
        List<Breach> breaches = new ArrayList<>();
        if (books.sealed()) {
            breaches.addAll(ChainCheck.breaches(books.tenant(), own, key, stored.head()));
        }
        Optional<Entity> told = replayed(own);
        if (own.stream().allMatch(event -> event.unreadable().isEmpty())
                && !told.equals(Optional.of(stored.entity()))) {
            breaches.add(new Breach(LAW, key.toString(), "its events give " + told.map(Entity::key)));
        }
        return breaches;
    }

    private static Optional<Entity> replayed(List<RecordedEvent> events) {
        Optional<Entity> state = Optional.empty();
        for (RecordedEvent each : events) {
            if (each.unreadable().isEmpty()) {
                state = Optional.of(next(state, each.event()));
            }
        }
        return state;
    }

    private static Entity next(Optional<Entity> before, Event event) {
        if (event instanceof PriceListDefined defined) {
            return before.map(PublishedList.class::cast)
                    .map(list -> list.next(defined))
                    .orElseGet(() -> PublishedList.first(defined));
        }
        if (event instanceof PromotionPublished published) {
            return before.map(PublishedPromotion.class::cast)
                    .map(promotion -> promotion.next(published))
                    .orElseGet(() -> PublishedPromotion.first(published));
        }
        if (event instanceof PromotionEnded ended) {
            return before.map(PublishedPromotion.class::cast).orElseThrow().ended(ended);
        }
        return event instanceof PriceSet || event instanceof PriceWithdrawn
                ? price(before, event)
                : batch(before, event);
    }

    private static Entity batch(Optional<Entity> before, Event event) {
        if (event instanceof CouponsIssued issued) {
            return before.map(CouponBatch.class::cast)
                    .map(batch -> batch.more(issued))
                    .orElseGet(() -> CouponBatch.first(issued));
        }
        CouponBatch batch = before.map(CouponBatch.class::cast).orElseThrow();
        return event instanceof CouponsWithdrawn fewer ? batch.fewer(fewer) : batch.closedBy((CouponBatchClosed) event);
    }

    private static Entity price(Optional<Entity> before, Event event) {
        if (event instanceof PriceSet set) {
            return set.applyTo(price(before, ListedPrice.none(set.list(), set.sku())));
        }
        PriceWithdrawn withdrawn = (PriceWithdrawn) event;
        return withdrawn.applyTo(price(before, ListedPrice.none(withdrawn.list(), withdrawn.sku())));
    }

    private static ListedPrice price(Optional<Entity> before, ListedPrice none) {
        return before.map(ListedPrice.class::cast).orElse(none);
    }
}
