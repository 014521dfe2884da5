package dev.oms.internal.pricing;

import dev.oms.command.Event;
import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.Sku;
import dev.oms.internal.engine.Draft;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.ListedPrice;
import dev.oms.pricing.PriceSet;
import dev.oms.pricing.PriceWithdrawn;
import dev.oms.pricing.PublishedList;
import dev.oms.pricing.Validity;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Prices of one list that a command changes. */
final class ListedPrices {
    private final String list;
    private final Facts facts;
    private final Draft draft;

    ListedPrices(String list, Facts facts, Draft draft) {
        this.list = list;
        this.facts = facts;
        this.draft = draft;
    }

    static ReadSet reads(String list, Set<Sku> skus) {
        return ReadSet.NOTHING
                .with(PublishedList.key(list))
                .withAll(skus.stream().map(sku -> ListedPrice.key(list, sku)).collect(Collectors.toSet()));
    }

    static List<Refusal> refusals(String list, Instant from, Facts facts) {
        if (!from.isBefore(Validity.ALWAYS.until())) {
            return List.of(new Refusal(
                    Refusal.Code.INVALID,
                    "from",
                    "is %s, and must be before %s".formatted(from, Validity.ALWAYS.until())));
        }
        return facts.find(PublishedList.key(list), PublishedList.class).isPresent()
                ? List.of()
                : List.of(new Refusal(
                        Refusal.Code.NOT_FOUND, "list", "there is no stored list %s; define it first".formatted(list)));
    }

    /** Nothing is said about moments that are over: orders were placed in them. */
    static Instant from(Instant wanted, Draft draft) {
        return wanted.isBefore(draft.now()) ? draft.now() : wanted.truncatedTo(ChronoUnit.MICROS);
    }

    /** Answers whether that changed anything. */
    boolean set(PriceSet event) {
        ListedPrice before = before(event.sku());
        if (before.says(event.from(), event.components())) {
            return false;
        }
        write(event.applyTo(before), event);
        return true;
    }

    /** Answers whether that changed anything. */
    boolean withdraw(PriceWithdrawn event) {
        ListedPrice before = before(event.sku());
        if (before.isOver(event.from())) {
            return false;
        }
        write(event.applyTo(before), event);
        return true;
    }

    private void write(ListedPrice next, Event event) {
        Optional<Versioned<ListedPrice>> found = facts.find(next.key(), ListedPrice.class);
        found.ifPresentOrElse(before -> draft.put(before, next), () -> draft.insert(next));
        draft.event(next.key(), next.owner(), found.map(Versioned::version).orElse(0L) + 1, event);
    }

    private ListedPrice before(Sku sku) {
        return facts.find(ListedPrice.key(list, sku), ListedPrice.class)
                .map(Versioned::entity)
                .orElse(ListedPrice.none(list, sku));
    }
}
