package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Write;
import dev.oms.common.RequestId;
import dev.oms.inventory.RecordedMovement;
import dev.oms.order.Order;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What a command changes, and what became of it. */
public final class Batches {
    private final Formats formats;
    private final RandomGenerator salts;
    private final PagedWrites paged;

    /** @param salts where the salts of seals come from */
    public Batches(Formats formats, RandomGenerator salts) {
        this.formats = formats;
        this.salts = salts;
        this.paged = new PagedWrites(formats.pages());
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
            return new CommitResult.Conflict(stale(conflict));
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
            List<Long> pages = paged.add(tenant(batch), write, writes);
            writes.add(recordWrite(tenant(batch), write, sealed, pages));
        }
        for (RecordedMovement movement : Movements.recorded(batch)) {
            writes.add(put(tenant(batch), movement, 1, EventChain.START, List.of()));
        }
        writes.sort(Comparator.comparing(RecordWrite::key));
        for (int i = 1; i < writes.size(); i++) {
            RecordKey key = writes.get(i).key();
            require(!key.equals(writes.get(i - 1).key()), "a batch writes %s twice", key);
        }
        return writes;
    }

    private RecordWrite recordWrite(String tenant, Write write, Sealed sealed, List<Long> pages) {
        if (write instanceof Write.Put put) {
            return put(tenant, put.next(), put.expectedVersion() + 1, sealed.head(put), pages);
        }
        RecordKey key = new RecordKey(tenant, write.key().kind(), write.key().id());
        return new RecordWrite.Delete(key, write.expectedVersion());
    }

    private RecordWrite put(String tenant, Entity next, long version, String head, List<Long> pages) {
        EntityFormat<?> format = formats.entity(next.key().kind());
        return new RecordWrite.Put(
                pages.isEmpty()
                        ? format.record(tenant, next, version, head)
                        : format.record(
                                tenant,
                                next,
                                version,
                                head,
                                order -> formats.pages().head((Order) order, pages)));
    }

    /** Pages move on with their head, which says it for them; a page that moved alone says so under its order's name. */
    private static List<CommitResult.Stale> stale(CommitAnswer.Conflict conflict) {
        Map<EntityKey, CommitResult.Stale> stale = new LinkedHashMap<>();
        for (CommitAnswer.Stale each : conflict.stale()) {
            EntityKey key = OrderPage.whole(each.key());
            stale.putIfAbsent(key, new CommitResult.Stale(key, each.expected(), each.actual()));
        }
        return List.copyOf(stale.values());
    }

    private static String tenant(Batch batch) {
        return batch.context().tenant().value();
    }
}
