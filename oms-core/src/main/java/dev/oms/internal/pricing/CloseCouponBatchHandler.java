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
import dev.oms.pricing.CloseCouponBatch;
import dev.oms.pricing.CouponBatch;
import dev.oms.pricing.CouponBatchClosed;
import dev.oms.pricing.PriceBoard;
import java.util.Optional;

/** Closes a batch of codes; one that was closed before stays as it is. */
public final class CloseCouponBatchHandler implements CommandHandler<CloseCouponBatch, Facts> {

    @Override
    public Class<CloseCouponBatch> type() {
        return CloseCouponBatch.class;
    }

    @Override
    public Facts read(CloseCouponBatch command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(PriceBoard.KEY).with(CouponBatch.key(command.batch())));
    }

    @Override
    public Optional<CustomerId> customer(CloseCouponBatch command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(CloseCouponBatch command, Facts facts, Draft draft) {
        Optional<Versioned<CouponBatch>> found = facts.find(CouponBatch.key(command.batch()), CouponBatch.class);
        if (found.isEmpty()) {
            return Decision.declined(
                    new Refusal(Refusal.Code.NOT_FOUND, "batch", "there is no batch %s".formatted(command.batch())));
        }
        if (!found.get().entity().isClosed()) {
            close(found.get(), facts, draft);
        }
        return draft.accept(command.batch());
    }

    private static void close(Versioned<CouponBatch> before, Facts facts, Draft draft) {
        CouponBatchClosed closed = new CouponBatchClosed(before.entity().id(), draft.now());
        CouponBatch next = before.entity().closedBy(closed);
        draft.put(before, next);
        draft.event(next.key(), next.owner(), before.version() + 1, closed);
        PriceStamp.renew(facts, draft);
    }
}
