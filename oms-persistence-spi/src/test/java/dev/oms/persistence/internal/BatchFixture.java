package dev.oms.persistence.internal;

import dev.oms.command.Appended;
import dev.oms.command.CommandContext;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.ErasedEvent;
import dev.oms.command.Erasure;
import dev.oms.command.Event;
import dev.oms.command.StockCount;
import dev.oms.command.StockMovement;
import dev.oms.command.StoredOutcome;
import dev.oms.command.Versioned;
import dev.oms.command.Write;
import dev.oms.common.Actor;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.port.Batch;
import dev.oms.port.RequestEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A core batch in the making. */
final class BatchFixture {
    static final TenantId TENANT = new TenantId("T-1");

    /** Finer than any store keeps it. */
    static final Instant NOW = Samples.NOON.plusNanos(789);

    private final CommandContext context;
    private final List<Write> writes = new ArrayList<>();
    private final List<StockMovement> movements = new ArrayList<>();
    private final List<StockCount> counts = new ArrayList<>();
    private final List<Appended> events = new ArrayList<>();

    private final List<ErasedEvent> erased = new ArrayList<>();
    private final List<RequestId> forgotten = new ArrayList<>();

    private BatchFixture(String request) {
        context = new CommandContext(TENANT, Actor.agent("alice", "sales"), new RequestId(request), "by phone");
    }

    static BatchFixture aBatch(String request) {
        return new BatchFixture(request);
    }

    BatchFixture put(Entity next, long expectedVersion) {
        writes.add(
                expectedVersion == 0
                        ? new Write.Insert(next)
                        : new Write.Replace(new Versioned<>(next, expectedVersion), next));
        return this;
    }

    BatchFixture replace(Versioned<? extends Entity> before, Entity next) {
        writes.add(new Write.Replace(before, next));
        return this;
    }

    BatchFixture delete(Versioned<? extends Entity> before) {
        writes.add(Write.Delete.of(before));
        return this;
    }

    BatchFixture delete(EntityKey key, long expectedVersion) {
        writes.add(new Write.Delete(key, expectedVersion, "", List.of()));
        return this;
    }

    BatchFixture move(StockMovement... moved) {
        movements.addAll(List.of(moved));
        return this;
    }

    /** A count, with the movement that explains it. */
    BatchFixture count(StockCount count) {
        counts.add(count);
        return move(new StockMovement(
                StockMovement.Type.ADJUST,
                count.position().sku(),
                count.position().node(),
                count.counted() - count.before(),
                0,
                0,
                "",
                "counted"));
    }

    BatchFixture event(Entity subject, long version, Event event) {
        events.add(new Appended(subject.key(), subject.owner(), version, event));
        return this;
    }

    BatchFixture erase(ErasedEvent event, String... requests) {
        erased.add(event);
        Stream.of(requests).map(RequestId::new).forEach(forgotten::add);
        return this;
    }

    RequestEntry request() {
        return new RequestEntry(context.request(), "f00d", new StoredOutcome("O-1", List.of(), List.of()));
    }

    Batch batch() {
        return new Batch(context, NOW, writes, movements, counts, events, new Erasure(erased, forgotten), request());
    }
}
