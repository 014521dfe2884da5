package dev.oms.internal.pricing;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.Pricing;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionPublished;
import dev.oms.pricing.PublishPromotion;
import dev.oms.pricing.PublishedPromotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores a promotion, or its next version, that makes sense by itself and beside all others. */
public final class PublishPromotionHandler implements CommandHandler<PublishPromotion, PublishPromotionHandler.Known> {
    private final Pricing own;

    /** @param own the promotions, conditions and actions that the host has in its code */
    public PublishPromotionHandler(Optional<Pricing> own) {
        this.own = own.orElseGet(() -> Pricing.builder().build());
    }

    /** The promotion and the board, and all promotions that are stored and not over. */
    record Known(Facts facts, List<Promotion> others) {
        Known {
            others = List.copyOf(others);
        }
    }

    @Override
    public Class<PublishPromotion> type() {
        return PublishPromotion.class;
    }

    /** The board first: whatever is published after it was read makes this command start over. */
    @Override
    public Known read(PublishPromotion command, Reader reader) {
        Facts facts = reader.read(ReadSet.NOTHING.with(PriceBoard.KEY).with(PublishedPromotion.key(command.id())));
        return new Known(facts, Published.promotions(reader.now(), StoreReading.of(reader)));
    }

    @Override
    public Optional<CustomerId> customer(PublishPromotion command, Known known) {
        return Optional.empty();
    }

    @Override
    public Decision decide(PublishPromotion command, Known known, Draft draft) {
        List<Refusal> invalid = command.refusals();
        if (!invalid.isEmpty()) {
            return Decision.declined(invalid);
        }
        Optional<Versioned<PublishedPromotion>> before =
                known.facts().find(PublishedPromotion.key(command.id()), PublishedPromotion.class);
        Promotion next = command.toPromotion(
                before.map(found -> found.entity().promotion().version()).orElse(0) + 1);
        List<Refusal> refusals = refusals(next, known);
        if (!refusals.isEmpty()) {
            return Decision.declined(refusals);
        }
        boolean same = before.map(Versioned::entity)
                .filter(promotion -> !promotion.isEnded() && command.changesNothing(promotion.promotion()))
                .isPresent();
        if (!same) {
            publish(new PromotionPublished(next, draft.now()), before, known, draft);
        }
        return draft.accept(command.id());
    }

    private static void publish(
            PromotionPublished published, Optional<Versioned<PublishedPromotion>> before, Known known, Draft draft) {
        PublishedPromotion next = before.map(found -> found.entity().next(published))
                .orElseGet(() -> PublishedPromotion.first(published));
        before.ifPresentOrElse(found -> draft.put(found, next), () -> draft.insert(next));
        draft.event(next.key(), next.owner(), before.map(Versioned::version).orElse(0L) + 1, published);
        PriceStamp.renew(known.facts(), draft);
    }

    private List<Refusal> refusals(Promotion next, Known known) {
        List<Refusal> refusals = new ArrayList<>();
        if (own.has(next.id())) {
            refusals.add(new Refusal(
                    Refusal.Code.ALREADY_EXISTS,
                    "id",
                    "the application has a promotion %s of its own".formatted(next.id())));
        }
        refusals.addAll(own.objections(next, known.others()));
        return refusals;
    }
}
