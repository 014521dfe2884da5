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
import java.time.Duration;
import java.util.Optional;

/** Remembers how far a subscription has come, and has what failed tried again later. */
public final class AdvanceSubscriptionHandler implements CommandHandler<AdvanceSubscription, Facts> {
    // Events pile up meanwhile: unlike an effect, a subscription does not wait for hours.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

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
        Optional<Versioned<SubscriptionPosition>> before = facts.find(
                        SubscriptionPosition.key(command.name()), SubscriptionPosition.class)
                .filter(found -> found.entity().runner().equals(command.runner()));
        if (before.isEmpty()) {
            return Decision.declined(TakeSubscriptionHandler.takenMeanwhile(command.name()));
        }
        draft.put(before.get(), next(before.get().entity(), command, draft));
        return draft.accept(Long.toString(command.position()));
    }

    private static SubscriptionPosition next(SubscriptionPosition before, AdvanceSubscription command, Draft draft) {
        if (command.error().isEmpty()) {
            return before.advancedTo(command.position(), draft.now().plus(command.lease()));
        }
        Duration wait = Backoff.after(
                before.failures() + 1, command.name(), draft.settings().backoff());
        Duration bounded = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
        return before.failedAfter(command.position(), draft.now().plus(bounded), command.error());
    }
}
