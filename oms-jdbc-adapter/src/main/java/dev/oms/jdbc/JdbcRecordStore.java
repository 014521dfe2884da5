package dev.oms.jdbc;

import dev.oms.common.InvariantViolation;
import dev.oms.common.Nullable;
import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The store over a database; what it can do it knows once it was prepared. */
final class JdbcRecordStore implements RecordStore {
    private static final int ATTEMPTS = 10;

    private final JdbcPersistence settings;
    private volatile @Nullable Prepared prepared;

    JdbcRecordStore(JdbcPersistence settings) {
        this.settings = settings;
    }

    @Override
    public void prepare(List<RecordKind> kinds) {
        Dialect dialect = new Attempts(1).at("asking the database what it is", this::dialect);
        Tables tables = new Tables(settings.names(), dialect, kinds);
        new Schema(settings.source(), settings.names(), new Migrations(dialect, tables), settings.upgrade()).prepare();
        prepared = prepared(dialect, tables);
    }

    private Dialect dialect() throws SQLException {
        try (Connection connection = OwnConnections.open(settings.source())) {
            return Dialect.of(connection);
        }
    }

    private Prepared prepared(Dialect dialect, Tables tables) {
        Connections own = new OwnConnections(settings.source(), dialect);
        Connections used =
                settings.host().<Connections>map(JoinedConnections::new).orElse(own);
        Attempts attempts = new Attempts(used.joined() ? 1 : ATTEMPTS);
        EventLog log = new EventLog(dialect, tables, own, new Attempts(ATTEMPTS));
        Forgetting forgetting = new Forgetting(dialect, tables, own, new Attempts(ATTEMPTS));
        return new Prepared(dialect, tables, used, attempts, traffic(dialect, tables, used, attempts), log, forgetting);
    }

    private Traffic traffic(Dialect dialect, Tables tables, Connections used, Attempts attempts) {
        Committing committing = new Committing(dialect, tables, used, attempts);
        LookingUp lookingUp = new LookingUp(new Reading(dialect, tables), used, attempts);
        return used.joined() || !settings.grouping()
                ? new Traffic.OneByOne(committing, lookingUp)
                : new Traffic.InGroups(committing, lookingUp);
    }

    private Prepared ready() {
        Prepared now = prepared;
        if (now == null) {
            throw new InvariantViolation("the store must be prepared before it is used");
        }
        return now;
    }

    @Override
    public Found read(Lookup lookup) {
        return ready().traffic().read(lookup);
    }

    @Override
    public RecordPage query(RecordQuery query) {
        return ready().query(query);
    }

    @Override
    public CommitAnswer commit(RecordBatch batch) {
        return ready().traffic().commit(batch);
    }

    @Override
    public List<EventRecord> events(EventLookup lookup) {
        return ready().log().events(lookup);
    }

    @Override
    public List<StoredRecord> claim(Claim claim) {
        return ready().claim(claim);
    }

    @Override
    public int forgetRequests(String tenant, Instant before, int limit) {
        return ready().forgetting().requests(tenant, before, limit);
    }

    @Override
    public void close() {
        // The data source is the host's, and nothing else is held.
    }

    /** What works over a schema that is there. */
    private record Prepared(
            Dialect dialect,
            Tables tables,
            Connections connections,
            Attempts attempts,
            Traffic traffic,
            EventLog log,
            Forgetting forgetting) {

        RecordPage query(RecordQuery query) {
            Searching searching = new Searching(dialect, tables);
            return attempts.at("a query", () -> connections.single(c -> searching.page(c, query)));
        }

        List<StoredRecord> claim(Claim claim) {
            KindTable kind = tables.kind(claim.kind());
            InvariantViolation.require(kind.kind().claimable(), "records of kind '%s' are never due", kind.name());
            // Where its answer is lost, what it took is due again when the lease ends.
            return attempts.repeatably("a claim", () -> dialect.claim(connections, kind, claim));
        }
    }
}
