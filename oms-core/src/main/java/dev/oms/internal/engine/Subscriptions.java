package dev.oms.internal.engine;

import dev.oms.command.CommandContext;
import dev.oms.command.Outcome;
import dev.oms.common.Actor;
import dev.oms.common.Id;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.port.AdvanceSubscription;
import dev.oms.port.EventQuery;
import dev.oms.port.EventSubscriber;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.port.SubscriptionPosition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers committed events to named subscribers of this process, in commit order, at least once. The position of each is
 * stored after delivery, so that nothing is missed over a restart. One delivery to a subscriber runs at a time here.
 */
public final class Subscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private final Persistence persistence;
    private final Engine engine;
    private final Map<Name, Subscribed> subscribers = new ConcurrentHashMap<>();

    public Subscriptions(Persistence persistence, Engine engine) {
        this.persistence = persistence;
        this.engine = engine;
    }

    private record Name(TenantId tenant, String name) {}

    private record Subscribed(EventSubscriber subscriber, Object turn) {}

    /** Adds a subscriber, or puts it in the place of the one with the same name; throws for a name that cannot be kept. */
    public void add(TenantId tenant, String name, EventSubscriber subscriber) {
        Id.requireValid("the name of a subscriber", name);
        subscribers.put(new Name(tenant, name), new Subscribed(subscriber, new Object()));
    }

    /** Delivers at most so many events to each subscriber; answers how many were delivered. */
    public int deliver(int limit) {
        int delivered = 0;
        for (Map.Entry<Name, Subscribed> each : subscribers.entrySet()) {
            synchronized (each.getValue().turn()) {
                delivered += deliver(each.getKey(), each.getValue().subscriber(), limit);
            }
        }
        return delivered;
    }

    private int deliver(Name name, EventSubscriber subscriber, int limit) {
        long start = position(name);
        int page = Math.min(limit, EventQuery.MAX_LIMIT);
        List<RecordedEvent> events = persistence.events(name.tenant(), new EventQuery(Set.of(), start, page));
        long position = start;
        int delivered = 0;
        for (RecordedEvent event : events) {
            try {
                subscriber.on(event);
            } catch (Throwable e) {
                LOG.error("subscriber {} failed at event {}; it is delivered again", name.name(), event.position(), e);
                break;
            }
            position = event.position();
            delivered++;
        }
        if (position > start) {
            advance(name, position);
        }
        return delivered;
    }

    private long position(Name name) {
        return persistence
                .read(name.tenant(), ReadSet.NOTHING.with(SubscriptionPosition.key(name.name())))
                .find(SubscriptionPosition.key(name.name()), SubscriptionPosition.class)
                .map(v -> v.entity().position())
                .orElse(0L);
    }

    private void advance(Name name, long position) {
        RequestId request = new RequestId(engine.settings().ids().next());
        Outcome<Long> outcome = engine.report(
                new AdvanceSubscription(name.name(), position),
                new CommandContext(name.tenant(), Actor.SYSTEM, request, ""));
        if (!outcome.isDone()) {
            LOG.warn("subscriber {} gets the same events again: {}", name.name(), outcome.reasons());
        }
    }
}
