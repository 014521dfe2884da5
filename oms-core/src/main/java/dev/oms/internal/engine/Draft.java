package dev.oms.internal.engine;

import dev.oms.command.Appended;
import dev.oms.command.Command;
import dev.oms.command.CommandContext;
import dev.oms.command.Effect;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.ErasedEvent;
import dev.oms.command.Erasure;
import dev.oms.command.Event;
import dev.oms.command.Plan;
import dev.oms.command.Reason;
import dev.oms.command.StockCount;
import dev.oms.command.StockMovement;
import dev.oms.command.TimerTask;
import dev.oms.command.Versioned;
import dev.oms.command.Write;
import dev.oms.common.Money;
import dev.oms.common.Position;
import dev.oms.common.RequestId;
import dev.oms.inventory.HeldUnits;
import dev.oms.inventory.ReviewParked;
import dev.oms.inventory.StockLevel;
import dev.oms.port.Facts;
import dev.oms.port.Notification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what a decision would do. Lives for one decision, in one thread. */
public final class Draft {
    private final CommandContext context;
    private final Settings settings;
    private final List<Facts> seen;
    private final Instant now;
    private final Map<EntityKey, Write> writes = new LinkedHashMap<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private final List<StockCount> counts = new ArrayList<>();
    private final List<Appended> events = new ArrayList<>();
    private final List<ErasedEvent> erased = new ArrayList<>();
    private final Set<RequestId> erasedRequests = new LinkedHashSet<>();
    private final List<Money> money = new ArrayList<>();
    private final List<Reason> warnings = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    /** @param seen what was read for the decision */
    Draft(CommandContext context, Settings settings, List<Facts> seen) {
        this.context = context;
        this.settings = settings;
        this.seen = seen;
        this.now = settings.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    public CommandContext context() {
        return context;
    }

    public Settings settings() {
        return settings;
    }

    /** What was read for it. */
    public List<Facts> seen() {
        return seen;
    }

    /** A position as it was read, after what was moved so far; where units are counted twice over, none are available. */
    public StockLevel after(StockLevel read) {
        long onHand = read.onHand();
        long reserved = read.reserved();
        for (StockMovement movement : movements) {
            if (movement.sku().equals(read.sku()) && movement.position().equals(read.position())) {
                onHand += movement.onHand();
                reserved += movement.reserved();
            }
        }
        long there = Math.max(0, onHand);
        long held = Math.min(there, Math.max(0, reserved));
        return new StockLevel(read.sku(), read.node(), read.pool(), there, held, read.quarantined());
    }

    /** The moment of the decision, to the microsecond. */
    public Instant now() {
        return now;
    }

    /** A new id. */
    public String newId() {
        return settings.ids().next();
    }

    public void insert(Entity entity) {
        writes.put(entity.key(), new Write.Insert(entity));
    }

    public <E extends Entity> void put(Versioned<? extends E> before, E next) {
        writes.put(next.key(), new Write.Replace(before, next));
    }

    /** What was read, as this draft leaves it; none where it is deleted. */
    public <E extends Entity> Optional<E> left(Versioned<E> read, Class<E> type) {
        Write write = writes.get(read.entity().key());
        if (write instanceof Write.Put put) {
            return Optional.of(type.cast(put.next()));
        }
        return write == null ? Optional.of(read.entity()) : Optional.empty();
    }

    public void delete(Versioned<? extends Entity> before) {
        writes.put(before.entity().key(), Write.Delete.of(before));
    }

    public void move(StockMovement movement) {
        movements.add(movement);
    }

    /** Sets units aside. */
    public void reserve(HeldUnits held, String reason) {
        hold(StockMovement.Type.RESERVE, held, held.units(), reason);
    }

    /** Units of a position that were set aside so far. */
    public long reserved(Position at) {
        return movements.stream()
                .filter(each -> each.type() == StockMovement.Type.RESERVE
                        && each.position().equals(at))
                .mapToLong(StockMovement::reserved)
                .sum();
    }

    /** Sets units free. */
    public void release(HeldUnits held, String reason) {
        hold(StockMovement.Type.RELEASE, held, -held.units(), reason);
    }

    private void hold(StockMovement.Type type, HeldUnits held, long units, String reason) {
        move(new StockMovement(type, held.sku(), held.node(), held.pool(), 0, units, 0, held.reference(), reason));
    }

    /** A position was counted: moves the difference, only while the units on hand are what they were. */
    public void count(StockCount count, String reason) {
        long difference = count.counted() - count.before();
        Position at = count.position();
        StockMovement.Type type = StockMovement.Type.ADJUST;
        move(new StockMovement(type, at.sku(), at.node(), at.pool(), difference, 0, 0, "", reason));
        count(count);
    }

    /** The same of a difference that is moved lot by lot. */
    public void count(StockCount count) {
        counts.add(count);
    }

    /** Appends an event of a subject that will have the given version. */
    public void event(EntityKey subject, String owner, long version, Event event) {
        events.add(new Appended(subject, owner, version, event));
    }

    /** Replaces a committed event by what remains of it. */
    public void erase(ErasedEvent event) {
        erased.add(event);
    }

    /** Takes out what is kept of a request's command and answer. */
    public void erase(RequestId request) {
        erasedRequests.add(request);
    }

    /** The customer owes so much more (positive) or less. */
    public void money(Money delta) {
        if (!delta.isZero()) {
            money.add(delta);
        }
    }

    public void warn(String code, String text) {
        warnings.add(new Reason(code, text));
    }

    public void because(String code, String text) {
        reasons.add(new Reason(code, text));
    }

    /** Has something done outside, as soon as this is committed. */
    public void effect(String id, String owner, Effect effect) {
        insert(EffectTask.due(id, owner, effect, now));
    }

    /** Has somebody told, if there is a notifier. */
    public void notify(Notification notification) {
        if (settings.notifier()) {
            effect(
                    notification.about() + "-" + notification.topic(),
                    notification.order().value(),
                    notification);
        }
    }

    /** Gives a command to the library itself, later or as soon as this is committed. */
    public void timer(Instant due, String owner, Command<?> command) {
        insert(TimerTask.at(due, newId(), owner, command));
    }

    public Decision accept(String subject) {
        return new Decision.Accepted(this, subject);
    }

    <R> Plan<R> toPlan(Command<R> command, String subject) {
        QueueWatch.lookAfter(command, writes.values(), movements)
                .ifPresent(look -> timer(now, look.skus().iterator().next(), look));
        QueueWatch.roomAt(command, movements).ifPresent(node -> timer(now, node.value(), new ReviewParked("")));
        OutlookWatch.reviewAfter(command, writes.values(), movements, seen)
                .ifPresent(review -> timer(now, review.skus().iterator().next(), review));
        return new Plan<>(
                command,
                context,
                subject,
                List.copyOf(writes.values()),
                movements,
                counts,
                events,
                new Erasure(
                        erased.stream()
                                .sorted(Comparator.comparingLong(ErasedEvent::position))
                                .toList(),
                        List.copyOf(erasedRequests)),
                money,
                warnings,
                reasons,
                now,
                now.plus(settings.planLifetime()));
    }
}
