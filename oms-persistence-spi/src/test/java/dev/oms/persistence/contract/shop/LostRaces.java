package dev.oms.persistence.contract.shop;

import dev.oms.command.Write;
import dev.oms.port.Batch;
import dev.oms.port.CommitResult;
import dev.oms.port.Persistence;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A store on which some batches lose the race for their records so many times. */
final class LostRaces extends ForwardingPersistence {
    private final Predicate<Batch> loses;
    private final AtomicInteger left = new AtomicInteger();

    LostRaces(Persistence store, Predicate<Batch> loses) {
        super(store);
        this.loses = loses;
    }

    void lose(int times) {
        left.set(times);
    }

    @Override
    public CommitResult commit(Batch batch) {
        boolean lost = loses.test(batch) && left.getAndUpdate(races -> Math.max(0, races - 1)) > 0;
        return lost ? conflict(batch) : super.commit(batch);
    }

    private static CommitResult conflict(Batch batch) {
        Write first = batch.writes().get(0);
        return new CommitResult.Conflict(
                List.of(new CommitResult.Stale(first.key(), first.expectedVersion(), first.expectedVersion() + 1)));
    }
}
