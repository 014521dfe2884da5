package dev.oms.internal.task;

import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.AdvanceSubscription;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.SubscriptionPosition;
import java.util.Optional;

/** Remembers a subscriber's position. */
public final class AdvanceSubscriptionHandler implements CommandHandler<AdvanceSubscription, Facts> {

    @Override
    public Class<AdvanceSubscription> type() {
        return AdvanceSubscription.class;
    }

    @Override
    public Facts read(AdvanceSubscription command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(SubscriptionPosition.key(command.name())));
    }

    @Override
    public Optional<CustomerId> customer(AdvanceSubscription command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(AdvanceSubscription command, Facts facts, Draft draft) {
        SubscriptionPosition next = new SubscriptionPosition(command.name(), command.position());
        Optional<Versioned<SubscriptionPosition>> before = facts.find(next.key(), SubscriptionPosition.class);
        if (before.isEmpty()) {
            draft.insert(next);
        } else if (before.get().entity().position() < next.position()) {
            draft.put(before.get(), next);
        }
        return draft.accept(Long.toString(command.position()));
    }
}
