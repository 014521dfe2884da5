package dev.oms.internal.engine;

import dev.oms.common.Id;
import dev.oms.common.TenantId;
import dev.oms.port.EventQuery;
import dev.oms.port.EventSink;
import dev.oms.port.EventSubscriber;
import dev.oms.port.Persistence;
import dev.oms.port.RecordedEvent;
import dev.oms.port.SubscriptionPosition;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers committed events under names, in commit order, at least once. The position of each name is stored after delivery,
 * so that nothing is missed over a restart, and with it a lease, so that one process at a time delivers.
 */
public final class Subscriptions {
    private static final Logger LOG = LoggerFactory.getLogger(Subscriptions.class);

    private final Persistence persistence;
    private final Engine engine;
    private final Duration lease;
    private final String runner;
    private final Map<Name, Subscribed> subscribed = new ConcurrentHashMap<>();

    /**
     * For one process.
     *
     * @param runner names this process among all that share the store
     * @param lease how long a process that has died keeps others from delivering; at least twice what a delivery takes
     */
    public Subscriptions(Persistence persistence, Engine engine, String runner, Duration lease) {
        this.persistence = persistence;
        this.engine = engine;
        this.runner = runner;
        this.lease = lease;
    }

    private record Name(TenantId tenant, String name) {}

    /** @param batch most events at once; 0 for as many as a worker takes on */
    private record Subscribed(Holding holding, Delivery delivery, int batch, ReentrantLock turn) {}

    /** Adds a subscriber, or puts it in the place of the one with the same name; throws for a name that cannot be kept. */
    public void subscribe(TenantId tenant, String name, EventSubscriber subscriber) {
        add(tenant, name, 0, Delivery.oneByOne(subscriber));
    }

    /** Adds a sink that takes at most so many events at once, or puts it in the place of what has the same name. */
    public void relay(TenantId tenant, String name, int batch, EventSink sink) {
        add(tenant, name, batch, Delivery.together(sink));
    }

    private void add(TenantId tenant, String name, int batch, Delivery delivery) {
        Id.requireValid("the name of a subscriber", name);
        Holding holding = new Holding(persistence, engine, tenant, name, runner, lease);
        subscribed.merge(
                new Name(tenant, name),
                new Subscribed(holding, delivery, batch, new ReentrantLock()),
                (old, added) -> new Subscribed(holding, delivery, batch, old.turn()));
    }

    /** Delivers one batch under each name, as far as nobody else is at it; answers how many events were delivered. */
    public int deliver(int limit) {
        int delivered = 0;
        for (Subscribed each : subscribed.values()) {
            // A sink that takes its time must not keep other threads from their work, nor may it be called by what it
            // calls.
            if (!each.turn().isHeldByCurrentThread() && each.turn().tryLock()) {
                try {
                    delivered += deliver(each, limit);
                } finally {
                    each.turn().unlock();
                }
            }
        }
        return delivered;
    }

    private int deliver(Subscribed each, int limit) {
        Holding holding = each.holding();
        SubscriptionPosition position = holding.now();
        int most = Math.min(each.batch() == 0 ? limit : each.batch(), EventQuery.MAX_LIMIT);
        if (!holding.isOpen(position)) {
            return 0;
        }
        List<RecordedEvent> events = events(holding, position.position(), most);
        if (events.isEmpty()) {
            return 0;
        }
        if (!holding.isHeld(position)) {
            Optional<Long> start = holding.take();
            if (start.isEmpty()) {
                return 0;
            }
            // Somebody else may have gone on since the position was read.
            events = start.get() == position.position() ? events : events(holding, start.get(), most);
        }
        return events.isEmpty() ? 0 : deliver(each, events);
    }

    private static int deliver(Subscribed each, List<RecordedEvent> events) {
        Delivery.Delivered delivered = each.delivery().of(events);
        long before = events.get(0).position() - 1;
        long reached = delivered.count() == 0
                ? before
                : events.get(delivered.count() - 1).position();
        if (!each.holding().advance(reached, delivered.error())) {
            LOG.warn(
                    "{} was taken over while it was delivering; is its lease too short?",
                    each.holding().name());
        }
        return delivered.count();
    }

    private List<RecordedEvent> events(Holding holding, long after, int limit) {
        return persistence.events(holding.tenant(), new EventQuery(Set.of(), after, limit));
    }

    /** Leaves everything to other processes. */
    public void letGo() {
        for (Subscribed each : subscribed.values()) {
            try {
                each.holding().letGo();
            } catch (RuntimeException e) {
                LOG.warn(
                        "{} could not be let go; others get it when its lease ends",
                        each.holding().name(),
                        e);
            }
        }
    }
}
