package dev.oms.persistence;

import java.time.Instant;
import java.util.List;

/**
 * All that a storage adapter implements: records, stock counters and events, values in and out, no callbacks, no open
 * transactions. Implementations are safe for use by many threads. Every promise below is checked by the contract test.
 *
 * <p>Errors: {@link dev.oms.common.StoreUnavailableException} when nothing was written and the call may be repeated,
 * {@link dev.oms.common.CommitOutcomeUnknownException} when the answer to a commit was lost,
 * {@link dev.oms.common.SchemaMismatchException} from {@link #prepare}. Deadlocks and serialization failures are
 * retried inside the adapter.
 */
public interface RecordStore extends AutoCloseable {

    /** Creates or upgrades what the kinds need; safe on every start, from every node, also at the same moment. */
    void prepare(List<RecordKind> kinds);

    /**
     * Everything a decision needs, in one round trip: records by key, records by owner, stock of SKUs at all nodes, and
     * the outcome first given to a request id. What does not exist is absent from the answer.
     */
    Found read(Lookup lookup);

    /** One page of one kind by its index attributes, in the order asked for with the id as last criterion. */
    RecordPage query(RecordQuery query);

    /**
     * Makes the whole batch durable or nothing of it.
     *
     * <p>A request id that is known answers {@link CommitAnswer.Duplicate}; else a version that is not the expected one
     * answers {@link CommitAnswer.Conflict}; else a stock counter that would break its law, or is not what a count
     * expects, answers {@link CommitAnswer.Short}. Of two batches with the same new request id one commits and the other is a duplicate.
     *
     * <p>An event that is to be erased and is not among those of the tenant is an {@link dev.oms.common.OmsException}; then
     * nothing is written. Erased events are found where they were, by everybody who reads from then on.
     */
    CommitAnswer commit(RecordBatch batch);

    /**
     * Committed events after a position, in commit order. An event once passed by is never found before that position
     * later; events of one subject keep the order of its versions.
     */
    List<EventRecord> events(EventLookup lookup);

    /**
     * Hands each due record of a claimable kind ({@link RecordKind#DUE} at or before now) to one worker: moves its due
     * time to {@code now + lease}, raises its version, and answers it as it then is. Earliest due first; of all tenants,
     * unless the claim names an owner. A worker that dies loses its claim when the lease ends.
     */
    List<StoredRecord> claim(Claim claim);

    /**
     * Forgets request ids of a tenant that were answered before a moment, at most so many; answers how many. A forgotten
     * one is new when it comes again.
     */
    int forgetRequests(String tenant, Instant before, int limit);

    @Override
    void close();
}
