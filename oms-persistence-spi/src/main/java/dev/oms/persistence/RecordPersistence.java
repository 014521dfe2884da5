package dev.oms.persistence;

import dev.oms.command.Entity;
import dev.oms.common.TenantId;
import dev.oms.persistence.internal.Batches;
import dev.oms.persistence.internal.Claims;
import dev.oms.persistence.internal.Events;
import dev.oms.persistence.internal.Formats;
import dev.oms.persistence.internal.PagedReads;
import dev.oms.persistence.internal.Queries;
import dev.oms.persistence.internal.Reads;
import dev.oms.persistence.internal.Strays;
import dev.oms.port.Batch;
import dev.oms.port.ClaimQuery;
import dev.oms.port.CommitResult;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Housekeeping;
import dev.oms.port.Inspection;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import dev.oms.port.Sealing;
import dev.oms.port.Unreadable;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The core's persistence on top of a {@link RecordStore}: entities, events and outcomes as JSON text beside their index
 * attributes. Instants are kept to the microsecond wherever they stand; anything finer is cut off when it is written.
 */
public final class RecordPersistence implements Persistence, Housekeeping, Sealing, Inspection {
    private final RecordStore store;
    private final PagedReads paged;
    private final Strays strays;
    private final Reads reads;
    private final Queries queries;
    private final Batches batches;
    private final Events events;
    private final Claims claims;

    private RecordPersistence(RecordStore store, Formats formats, RandomGenerator salts) {
        this.store = store;
        this.paged = new PagedReads(store, formats);
        this.strays = new Strays(store);
        this.reads = new Reads(formats);
        this.queries = new Queries(formats);
        this.batches = new Batches(formats, salts);
        this.events = new Events(formats);
        this.claims = new Claims(formats);
    }

    /** Takes the store over and prepares it; closing the persistence closes the store. */
    public static RecordPersistence of(RecordStore store) {
        return of(store, new SecureRandom());
    }

    /**
     * The same with salts of the caller's for the seals of events: for tests that shall give the same twice. Whoever knows
     * the salts can try out what was erased.
     */
    public static RecordPersistence of(RecordStore store, RandomGenerator salts) {
        Formats formats = Formats.current();
        store.prepare(formats.recordKinds());
        return new RecordPersistence(store, formats, salts);
    }

    /** The store underneath. */
    public RecordStore store() {
        return store;
    }

    @Override
    public Facts read(TenantId tenant, ReadSet wanted) {
        Lookup lookup = reads.lookup(tenant, wanted);
        PagedReads.Whole<Found> whole = paged.read(() -> store.read(lookup), Found::records);
        return reads.facts(whole.found(), whole.pages());
    }

    @Override
    public <E extends Entity> Page<E> query(TenantId tenant, Query<E> query) {
        RecordQuery wanted = queries.recordQuery(tenant, query);
        PagedReads.Whole<RecordPage> whole = paged.read(() -> store.query(wanted), RecordPage::records);
        return queries.page(tenant, query, whole.found(), whole.pages());
    }

    @Override
    public CommitResult commit(Batch batch) {
        return batches.result(store.commit(batches.recordBatch(batch)));
    }

    @Override
    public List<RecordedEvent> events(TenantId tenant, EventQuery query) {
        return events.recorded(store.events(events.lookup(tenant, query)));
    }

    @Override
    public <E extends Entity> List<Claimed<E>> claim(ClaimQuery<E> query) {
        return claims.claimed(query.kind(), store.claim(claims.claim(query)));
    }

    @Override
    public int forgetRequests(TenantId tenant, Instant before, int limit) {
        return store.forgetRequests(tenant.value(), before, limit);
    }

    @Override
    public List<Unreadable> strays(TenantId tenant) {
        return strays.of(tenant);
    }

    @Override
    public void close() {
        store.close();
    }
}
