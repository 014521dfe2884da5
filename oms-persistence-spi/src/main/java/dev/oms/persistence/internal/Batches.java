package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.command.Appended;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Write;
import dev.oms.inventory.RecordedMovement;
import dev.oms.order.Order;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.port.Batch;
import dev.oms.port.CommitResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a command changes, and what became of it. */
public final class Batches {
    private final Formats formats;
    private final PagedWrites paged;

    public Batches(Formats formats) {
        this.formats = formats;
        this.paged = new PagedWrites(formats.pages());
    }

    public RecordBatch recordBatch(Batch batch) {
        return new RecordBatch(
                formats.record(tenant(batch), batch.request()),
                Micros.of(batch.at()),
                writes(batch),
                Movements.deltas(batch),
                Movements.counts(batch),
                batch.events().stream().map(event -> append(batch, event)).toList());
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

    private List<RecordWrite> writes(Batch batch) {
        List<RecordWrite> writes =
                new ArrayList<>(batch.writes().size() + batch.movements().size());
        for (Write write : batch.writes()) {
            List<Long> pages = paged.add(tenant(batch), write, writes);
            writes.add(recordWrite(tenant(batch), write, pages));
        }
        for (RecordedMovement movement : Movements.recorded(batch)) {
            writes.add(put(tenant(batch), movement, 1, List.of()));
        }
        writes.sort(Comparator.comparing(RecordWrite::key));
        for (int i = 1; i < writes.size(); i++) {
            RecordKey key = writes.get(i).key();
            require(!key.equals(writes.get(i - 1).key()), "a batch writes %s twice", key);
        }
        return writes;
    }

    private RecordWrite recordWrite(String tenant, Write write, List<Long> pages) {
        if (write instanceof Write.Put put) {
            return put(tenant, put.next(), put.expectedVersion() + 1, pages);
        }
        RecordKey key = new RecordKey(tenant, write.key().kind(), write.key().id());
        return new RecordWrite.Delete(key, write.expectedVersion());
    }

    private RecordWrite put(String tenant, Entity next, long version, List<Long> pages) {
        EntityFormat<?> format = formats.entity(next.key().kind());
        return new RecordWrite.Put(
                pages.isEmpty()
                        ? format.record(tenant, next, version)
                        : format.record(
                                tenant, next, version, order -> formats.pages().head((Order) order, pages)));
    }

    private EventAppend append(Batch batch, Appended appended) {
        return new EventAppend(
                appended.owner(),
                appended.subject().kind(),
                appended.subject().id(),
                appended.version(),
                formats.events().name(appended.event()),
                Micros.of(batch.at()),
                batch.context().actor().toString(),
                batch.context().request().value(),
                batch.context().note(),
                formats.events().write(appended.event()));
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
