package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Write;
import dev.oms.common.RequestId;
import dev.oms.inventory.RecordedMovement;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.port.Batch;
import dev.oms.port.CommitResult;
import dev.oms.port.EventChain;
import dev.oms.port.RequestEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** What a command changes, and what became of it. */
public final class Batches {
    private final Formats formats;
    private final RandomGenerator salts;

    /** @param salts where the salts of seals come from */
    public Batches(Formats formats, RandomGenerator salts) {
        this.formats = formats;
        this.salts = salts;
    }

    public RecordBatch recordBatch(Batch batch) {
        Sealed sealed = Sealed.of(batch, formats.events(), salts);
        return new RecordBatch(
                formats.record(tenant(batch), batch.request()),
                Micros.of(batch.at()),
                writes(batch, sealed),
                Movements.deltas(batch),
                Movements.counts(batch),
                sealed.events(),
                sealed.erasures(),
                batch.erasure().requests().stream()
                        .sorted(Comparator.comparing(RequestId::value))
                        .map(request -> formats.record(tenant(batch), RequestEntry.erased(request)))
                        .toList());
    }

    public CommitResult result(CommitAnswer answer) {
        if (answer instanceof CommitAnswer.Conflict conflict) {
            return new CommitResult.Conflict(
                    conflict.stale().stream().map(Batches::stale).toList());
        }
        if (answer instanceof CommitAnswer.Short missing) {
            return new CommitResult.Short(StockLevels.of(missing.positions()));
        }
        if (answer instanceof CommitAnswer.Duplicate duplicate) {
            return new CommitResult.Duplicate(formats.entry(duplicate.first()));
        }
        return new CommitResult.Committed();
    }

    private List<RecordWrite> writes(Batch batch, Sealed sealed) {
        List<RecordWrite> writes =
                new ArrayList<>(batch.writes().size() + batch.movements().size());
        for (Write write : batch.writes()) {
            writes.add(recordWrite(tenant(batch), write, sealed));
        }
        for (RecordedMovement movement : Movements.recorded(batch)) {
            writes.add(put(tenant(batch), movement, 1, EventChain.START));
        }
        writes.sort(Comparator.comparing(RecordWrite::key));
        for (int i = 1; i < writes.size(); i++) {
            RecordKey key = writes.get(i).key();
            require(!key.equals(writes.get(i - 1).key()), "a batch writes %s twice", key);
        }
        return writes;
    }

    private RecordWrite recordWrite(String tenant, Write write, Sealed sealed) {
        if (write instanceof Write.Put put) {
            return put(tenant, put.next(), put.expectedVersion() + 1, sealed.head(put));
        }
        RecordKey key = new RecordKey(tenant, write.key().kind(), write.key().id());
        return new RecordWrite.Delete(key, write.expectedVersion());
    }

    private RecordWrite put(String tenant, Entity next, long version, String head) {
        return new RecordWrite.Put(formats.entity(next.key().kind()).record(tenant, next, version, head));
    }

    private static CommitResult.Stale stale(CommitAnswer.Stale stale) {
        EntityKey key = new EntityKey(stale.key().kind(), stale.key().id());
        return new CommitResult.Stale(key, stale.expected(), stale.actual());
    }

    private static String tenant(Batch batch) {
        return batch.context().tenant().value();
    }
}
