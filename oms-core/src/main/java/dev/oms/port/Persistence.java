package dev.oms.port;

import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import dev.oms.common.TenantId;
import java.util.List;

/**
 * Where everything is kept. Safe for use by many threads; several engines, also in several processes, may share one
 * store. A host whose orders live in tables of its own implements this; everybody else takes a ready one, built on the
 * smaller {@code RecordStore} of the persistence SPI.
 *
 * <p>Errors: {@link dev.oms.common.StoreUnavailableException} when nothing was written,
 * {@link dev.oms.common.CommitOutcomeUnknownException} when the answer to a commit was lost.
 */
public interface Persistence extends AutoCloseable {

    /** Everything a decision needs, in one round trip, each entity with its version. What does not exist is absent. */
    Facts read(TenantId tenant, ReadSet wanted);

    /** One page of one kind, in the query's order. */
    <E extends Entity> Page<E> query(TenantId tenant, Query<E> query);

    /**
     * Makes the batch durable as a whole or not at all. A known request id answers with the outcome first given; else a
     * version that has moved on answers with a conflict; else stock that does not suffice, or is not what a count was
     * decided on, answers with the positions as they are. Events that the batch erases stay where they are and say from
     * then on what remains of them; of its erased requests only {@link RequestEntry#erased} is kept, where they are kept at
     * all.
     */
    CommitResult commit(Batch batch);

    /** Committed events after a position, in commit order, without gaps or repeats. */
    List<RecordedEvent> events(TenantId tenant, EventQuery query);

    /**
     * Hands each due task to one worker until its lease ends, earliest due first; over all tenants, unless the query names
     * an owner. The version answered is the worker's proof: once the lease has passed on, writing with it conflicts.
     */
    <E extends Entity> List<Claimed<E>> claim(ClaimQuery<E> query);

    @Override
    void close();

    /** A task and whose it is. */
    record Claimed<E extends Entity>(TenantId tenant, Versioned<E> task) {}
}
