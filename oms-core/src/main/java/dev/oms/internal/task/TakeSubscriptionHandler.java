package dev.oms.internal.task;

import dev.oms.command.Refusal;
import dev.oms.command.Versioned;
import dev.oms.common.CustomerId;
import dev.oms.internal.engine.CommandHandler;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.SubscriptionPosition;
import dev.oms.port.TakeSubscription;
import java.util.Optional;

/** Gives a subscription to whoever wants to deliver, if nobody else has it. */
public final class TakeSubscriptionHandler implements CommandHandler<TakeSubscription, Facts> {

    @Override
    public Class<TakeSubscription> type() {
        return TakeSubscription.class;
    }

    @Override
    public Facts read(TakeSubscription command, Reader reader) {
        return reader.read(ReadSet.NOTHING.with(SubscriptionPosition.key(command.name())));
    }

    @Override
    public Optional<CustomerId> customer(TakeSubscription command, Facts facts) {
        return Optional.empty();
    }

    @Override
    public Decision decide(TakeSubscription command, Facts facts, Draft draft) {
        Optional<Versioned<SubscriptionPosition>> found =
                facts.find(SubscriptionPosition.key(command.name()), SubscriptionPosition.class);
        SubscriptionPosition before =
                found.map(Versioned::entity).orElseGet(() -> SubscriptionPosition.start(command.name()));
        if (!before.isOpenTo(command.runner(), draft.now())) {
            return Decision.declined(takenMeanwhile(command.name()));
        }
        SubscriptionPosition next = before.takenBy(command.runner(), draft.now().plus(command.lease()));
        found.ifPresentOrElse(there -> draft.put(there, next), () -> draft.insert(next));
        return draft.accept(Long.toString(next.position()));
    }

    static Refusal takenMeanwhile(String name) {
        return new Refusal(Refusal.Code.CHANGED, name, name + " is delivered elsewhere, or waits after a failure");
    }
}
