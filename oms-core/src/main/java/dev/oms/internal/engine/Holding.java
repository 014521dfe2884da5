package dev.oms.internal.engine;

import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.common.Actor;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.port.AdvanceSubscription;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import dev.oms.port.SubscriptionPosition;
import dev.oms.port.TakeSubscription;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What one process has to do with the stored position of one subscription, which others may want as well. */
final class Holding {
    private final Persistence persistence;
    private final Engine engine;
    private final TenantId tenant;
    private final String name;
    private final String runner;
    private final Duration lease;

    /** @param runner names this process among all that share the store */
    Holding(Persistence persistence, Engine engine, TenantId tenant, String name, String runner, Duration lease) {
        this.persistence = persistence;
        this.engine = engine;
        this.tenant = tenant;
        this.name = name;
        this.runner = runner;
        this.lease = lease;
    }

    TenantId tenant() {
        return tenant;
    }

    String name() {
        return name;
    }

    SubscriptionPosition now() {
        return persistence
                .read(tenant, ReadSet.NOTHING.with(SubscriptionPosition.key(name)))
                .find(SubscriptionPosition.key(name), SubscriptionPosition.class)
                .map(found -> found.entity())
                .orElseGet(() -> SubscriptionPosition.start(name));
    }

    boolean isOpen(SubscriptionPosition position) {
        return position.isOpenTo(runner, engine.settings().clock().instant());
    }

    /** Whether there is time enough for a delivery without taking it anew. */
    boolean isHeld(SubscriptionPosition position) {
        Instant half = engine.settings().clock().instant().plus(lease.dividedBy(2));
        return position.runner().equals(runner) && half.isBefore(position.until());
    }

    /** The position after which to go on, unless somebody else was first. */
    Optional<Long> take() {
        return give(new TakeSubscription(name, runner, lease)).result();
    }

    /** Whether it was still ours. */
    boolean advance(long position, String error) {
        return give(new AdvanceSubscription(name, runner, position, lease, error))
                .isDone();
    }

    /** Leaves it to others, if it is ours, before the lease ends. */
    void letGo() {
        SubscriptionPosition position = now();
        if (position.runner().equals(runner)) {
            give(new AdvanceSubscription(name, runner, position.position(), Duration.ZERO, ""));
        }
    }

    private <R> Outcome<R> give(Command<R> command) {
        RequestId request = new RequestId(engine.settings().ids().next());
        return engine.report(command, new CommandContext(tenant, Actor.SYSTEM, request, ""));
    }
}
