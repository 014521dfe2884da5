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
import dev.oms.pricing.EndPromotion;
import dev.oms.pricing.PriceBoard;
import dev.oms.pricing.PromotionEnded;
import dev.oms.pricing.PublishedPromotion;
import java.util.Optional;

/** Ends a promotion; one that has ended stays as it is. */
public final class EndPromotionHandler implements CommandHandler<EndPromotion, Facts> {

    @Override
    public Class<EndPromotion> type() {
        return EndPromotion.class;
    }

    @Override
    public Facts read(EndPromotion command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(PriceBoard.KEY).with(PublishedPromotion.key(command.promotion())));
    }

    @Override
    public Optional<CustomerId> customer(EndPromotion command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(EndPromotion command, Facts facts, Draft draft) {
        Optional<Versioned<PublishedPromotion>> found =
                facts.find(PublishedPromotion.key(command.promotion()), PublishedPromotion.class);
        if (found.isEmpty()) {
            return Decision.declined(new Refusal(
                    Refusal.Code.NOT_FOUND,
                    "promotion",
                    "there is no stored promotion %s".formatted(command.promotion())));
        }
        if (!found.get().entity().isEnded()) {
            end(found.get(), facts, draft);
        }
        return draft.accept(command.promotion());
    }

    private static void end(Versioned<PublishedPromotion> before, Facts facts, Draft draft) {
        PromotionEnded ended = new PromotionEnded(before.entity().id(), draft.now());
        PublishedPromotion next = before.entity().ended(ended);
        draft.put(before, next);
        draft.event(next.key(), next.owner(), before.version() + 1, ended);
        PriceStamp.renew(facts, draft);
    }
}
