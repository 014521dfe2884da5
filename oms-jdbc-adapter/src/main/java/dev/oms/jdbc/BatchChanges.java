package dev.oms.jdbc;

import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventErasure;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCount;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a batch changes, in the order in which all batches do: the request first, because a duplicate then holds no
 * lock; records in key order; events; and stock last, because its rows are the ones that others wait for.
 */
final class BatchChanges {
    private static final Column ON_HAND = Column.integer("on_hand");
    private static final List<Column> COUNTERS =
            List.of(ON_HAND, Column.integer("reserved"), Column.integer("quarantined"));
    private static final List<Column> POSITION =
            List.of(Column.tenant(), Column.id("sku"), Column.id("node"), Column.id("pool"));
    private static final List<Column> REQUEST = List.of(
            Column.tenant(),
            Column.id("request"),
            Column.text("fingerprint"),
            Column.longText("outcome"),
            Column.instant("answered_at"));

    private static final List<Column> ERASABLE =
            List.of(Column.text("actor"), Column.longText("note"), Column.longText("body"), Column.text("seal"));
    private static final List<Column> EVENT_KEY = List.of(Column.tenant(), Column.integer("position"));
    private static final List<Column> FORGETTABLE = List.of(Column.text("fingerprint"), Column.longText("outcome"));
    private static final List<Column> REQUEST_KEY = List.of(Column.tenant(), Column.id("request"));

    private final Tables tables;
    private final IdentityHashMap<Change, Integer> order = new IdentityHashMap<>();
    private final Change request;
    private final Change event;
    private final Change erasedEvent;
    private final Change forgottenRequest;
    private final Change stock;
    private final Change addedStock;
    private final Change countedStock;

    BatchChanges(Dialect dialect, Tables tables) {
        Changes changes = dialect.changes();
        this.tables = tables;
        this.request = changes.insert(tables.request(), REQUEST, REQUEST_KEY);
        this.event = changes.insert(tables.event(), EventLog.APPENDED, List.of());
        this.erasedEvent = changes.overwrite(tables.event(), ERASABLE, EVENT_KEY);
        this.forgottenRequest = changes.overwriteIfThere(tables.request(), FORGETTABLE, REQUEST_KEY);
        this.stock = changes.add(tables.stock(), COUNTERS, POSITION);
        this.addedStock = changes.addOrInsert(tables.stock(), COUNTERS, POSITION);
        this.countedStock = changes.exchange(tables.stock(), ON_HAND, POSITION);
        Stream<Change> records = tables.kinds().stream()
                .sorted(Comparator.comparing(KindTable::name))
                .flatMap(kind -> kind.changes().stream());
        Stream.of(
                        Stream.of(request),
                        records,
                        Stream.of(event, erasedEvent, forgottenRequest, addedStock, stock, countedStock))
                .flatMap(Function.identity())
                .forEach(change -> order.put(change, order.size()));
    }

    /** What several batches change, as one: each kind of change once, in the same order. */
    List<Change.Rows> together(List<List<Change.Rows>> batches) {
        if (batches.size() == 1) {
            return batches.get(0);
        }
        Map<Integer, List<Change.Rows>> changes = new TreeMap<>();
        for (List<Change.Rows> batch : batches) {
            for (Change.Rows rows : batch) {
                changes.computeIfAbsent(order.get(rows.change()), place -> new ArrayList<>())
                        .add(rows);
            }
        }
        return changes.values().stream().map(Change.Rows::together).toList();
    }

    List<Change.Rows> of(RecordBatch batch) {
        List<Change.Rows> changes = new ArrayList<>();
        changes.add(request.of(List.<Object[]>of(row(batch))).fitting());
        byKind(batch).forEach((kind, writes) -> addRecords(changes, tables.kind(kind), writes));
        add(changes, event, batch.events().stream().map(e -> row(batch, e)).toList());
        add(
                changes,
                erasedEvent,
                batch.erasures().stream().map(e -> row(batch, e)).toList());
        add(
                changes,
                forgottenRequest,
                batch.forgotten().stream().map(BatchChanges::remains).toList());
        addStock(changes, batch);
        return changes;
    }

    private static Map<String, List<RecordWrite>> byKind(RecordBatch batch) {
        Map<String, List<RecordWrite>> kinds = new TreeMap<>();
        for (RecordWrite write : batch.writes()) {
            kinds.computeIfAbsent(write.key().kind(), kind -> new ArrayList<>()).add(write);
        }
        return kinds;
    }

    private static void addRecords(List<Change.Rows> changes, KindTable kind, List<RecordWrite> writes) {
        List<StoredRecord> created = new ArrayList<>();
        List<StoredRecord> replaced = new ArrayList<>();
        List<Object[]> deleted = new ArrayList<>();
        for (RecordWrite write : writes) {
            if (write instanceof RecordWrite.Put put) {
                (put.expectedVersion() == 0 ? created : replaced).add(put.next());
            } else {
                deleted.add(new Object[] {write.key().tenant(), write.key().id(), write.expectedVersion()});
            }
        }
        add(changes, kind.inserting(created));
        add(changes, kind.updating(replaced));
        add(changes, kind.deleting(deleted));
    }

    /**
     * A delta that could stand for counters by itself keeps every lawful position lawful, and may create one. A count
     * that expects nothing first adds nothing, so that it finds a row.
     */
    private void addStock(List<Change.Rows> changes, RecordBatch batch) {
        List<Object[]> additions = new ArrayList<>();
        List<Object[]> demands = new ArrayList<>();
        Set<StockKey> added = new HashSet<>();
        for (StockDelta delta : batch.stock()) {
            boolean lawful =
                    new StockCounters(delta.key(), delta.onHand(), delta.reserved(), delta.quarantined()).lawful();
            (lawful ? additions : demands).add(row(delta));
            if (lawful) {
                added.add(delta.key());
            }
        }
        // One statement may not add to the same row twice.
        batch.counts().stream()
                .filter(count -> count.before() == 0 && !added.contains(count.key()))
                .forEach(count -> additions.add(row(new StockDelta(count.key(), 0, 0, 0))));
        add(changes, addedStock, additions);
        add(changes, stock, demands);
        add(
                changes,
                countedStock,
                batch.counts().stream().map(BatchChanges::row).toList());
    }

    private static void add(List<Change.Rows> changes, Change change, List<Object[]> rows) {
        add(changes, change.of(rows));
    }

    private static void add(List<Change.Rows> changes, Change.Rows rows) {
        if (!rows.values().isEmpty()) {
            changes.add(rows.fitting());
        }
    }

    private static Object[] row(RecordBatch batch) {
        RequestRecord request = batch.request();
        return new Object[] {request.tenant(), request.request(), request.fingerprint(), request.outcome(), batch.at()};
    }

    private static Object[] remains(RequestRecord request) {
        return new Object[] {request.fingerprint(), request.outcome(), request.tenant(), request.request()};
    }

    private static Object[] row(RecordBatch batch, EventErasure remains) {
        return new Object[] {
            remains.actor(),
            remains.note(),
            remains.body(),
            remains.seal(),
            batch.request().tenant(),
            remains.position()
        };
    }

    private static Object[] row(StockDelta delta) {
        return new Object[] {
            delta.onHand(),
            delta.reserved(),
            delta.quarantined(),
            delta.key().tenant(),
            delta.key().sku(),
            delta.key().node(),
            delta.key().pool()
        };
    }

    private static Object[] row(StockCount count) {
        StockKey key = count.key();
        return new Object[] {count.counted(), key.tenant(), key.sku(), key.node(), key.pool(), count.before()};
    }

    private static Object[] row(RecordBatch batch, EventAppend event) {
        return new Object[] {
            batch.request().tenant(),
            event.owner(),
            event.subjectKind(),
            event.subjectId(),
            event.version(),
            event.type(),
            event.at(),
            event.actor(),
            event.request(),
            event.note(),
            event.body(),
            event.seal()
        };
    }
}
