package dev.oms.persistence.contract.shop;

import dev.oms.command.Entity;
import dev.oms.command.Write;
import dev.oms.common.TenantId;
import dev.oms.port.Batch;
import dev.oms.port.ClaimQuery;
import dev.oms.port.CommitResult;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A store on which some batches lose the race for their records so many times. */
final class LostRaces implements Persistence {
    private final Persistence store;
    private final Predicate<Batch> loses;
    private final AtomicInteger left = new AtomicInteger();

    LostRaces(Persistence store, Predicate<Batch> loses) {
        this.store = store;
        this.loses = loses;
    }

    void lose(int times) {
        left.set(times);
    }

    @Override
    public Facts read(TenantId tenant, ReadSet wanted) {
        return store.read(tenant, wanted);
    }

    @Override
    public <E extends Entity> Page<E> query(TenantId tenant, Query<E> query) {
        return store.query(tenant, query);
    }

    @Override
    public CommitResult commit(Batch batch) {
        boolean lost = loses.test(batch) && left.getAndUpdate(races -> Math.max(0, races - 1)) > 0;
        return lost ? conflict(batch) : store.commit(batch);
    }

    private static CommitResult conflict(Batch batch) {
        Write first = batch.writes().get(0);
        return new CommitResult.Conflict(
                List.of(new CommitResult.Stale(first.key(), first.expectedVersion(), first.expectedVersion() + 1)));
    }

    @Override
    public List<RecordedEvent> events(TenantId tenant, EventQuery query) {
        return store.events(tenant, query);
    }

    @Override
    public <E extends Entity> List<Claimed<E>> claim(ClaimQuery<E> query) {
        return store.claim(query);
    }

    @Override
    public void close() {
        store.close();
    }
}
