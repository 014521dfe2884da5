package dev.oms.jdbc;

import dev.oms.persistence.Claim;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What H2 and MariaDB have in common: ordinary transactions of ordinary batches, and lists instead of arrays. */
abstract sealed class RowDialect implements Dialect permits H2, MariaDb {
    private static final int MOST_VALUES = 30_000;
    private static final int LONGEST_BATCH = 1_000;
    // A driver in bulk mode answers "done, count unknown"; from then on every counted row is sent by itself.
    private volatile boolean countsAreTold = true;

    /** The value that the driver stores without bending it by a time zone. */
    abstract Object bindable(Instant instant);

    @Override
    public final void bind(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(at, Types.NULL);
        } else {
            statement.setObject(at, value instanceof Instant instant ? bindable(instant) : value);
        }
    }

    @Override
    public final Sql anyOf(String column, SqlType type, Collection<?> values) {
        List<Object> padded = new ArrayList<>(values);
        // Lists come in few lengths, so that few statements have to be prepared.
        int length = Integer.highestOneBit(Math.max(1, 2 * padded.size() - 1));
        Object last = padded.get(padded.size() - 1);
        padded.addAll(Collections.nCopies(length - padded.size(), last));
        String places = String.join(", ", Collections.nCopies(length, "?"));
        return new Sql(column + " IN (" + places + ")", padded.toArray());
    }

    @Override
    public final int mostValues() {
        return MOST_VALUES;
    }

    @Override
    public final boolean transactionalDdl() {
        return false;
    }

    @Override
    public final void apply(Connections connections, List<Change.Rows> changes) throws SQLException {
        try {
            connections.atomic(connection -> applied(connection, changes));
        } catch (CountUntoldException e) {
            countsAreTold = false;
            connections.atomic(connection -> applied(connection, changes));
        }
    }

    private boolean applied(Connection connection, List<Change.Rows> changes) throws SQLException {
        for (Change.Rows rows : changes) {
            try (PreparedStatement statement =
                    connection.prepareStatement(rows.change().text())) {
                apply(statement, rows);
            }
        }
        return true;
    }

    private void apply(PreparedStatement statement, Change.Rows rows) throws SQLException {
        boolean oneByOne = rows.values().size() == 1 || (rows.change().counted() && !countsAreTold);
        int waiting = 0;
        for (Object[] row : rows.values()) {
            for (int i = 0; i < row.length; i++) {
                bind(statement, i + 1, row[i]);
            }
            if (oneByOne) {
                check(rows.change(), statement.executeUpdate());
            } else {
                statement.addBatch();
                waiting = flushed(statement, rows.change(), waiting + 1, LONGEST_BATCH);
            }
        }
        flushed(statement, rows.change(), waiting, 1);
    }

    /** Sends the batch once it is long enough; answers how many rows still wait. */
    private static int flushed(PreparedStatement statement, Change change, int waiting, int enough)
            throws SQLException {
        if (waiting < enough) {
            return waiting;
        }
        for (int count : statement.executeBatch()) {
            check(change, count);
        }
        return 0;
    }

    private static void check(Change change, int count) throws SQLException {
        if (change.counted() && count == Statement.SUCCESS_NO_INFO) {
            throw new CountUntoldException();
        }
        if (change.counted() && count != 1) {
            throw new SQLException("a row was not as expected", SqlFailure.MISSED);
        }
    }

    @Override
    public final Upkeep upkeep(List<String> tables) {
        return Upkeep.NONE;
    }

    @Override
    public final List<StoredRecord> claim(Connections connections, KindTable kind, Claim claim) throws SQLException {
        RowShape shape = RowShape.of(this, List.of(kind));
        Sql due = new Sql("""
                SELECT %2$s FROM %1$s WHERE due_at <= ?
                """.formatted(kind.table(), shape.of(kind)), claim.now())
                .add(KindTable.ownedAsIn(claim))
                .add("""
                ORDER BY due_at, tenant, id LIMIT ? FOR UPDATE SKIP LOCKED
                """, claim.limit());
        return connections.atomic(connection -> {
            List<StoredRecord> taken = due.rows(connection, this, row -> leased(shape.record(row, kind), claim));
            if (!taken.isEmpty()) {
                applied(connection, List.of(kind.leasing(taken)));
            }
            return taken;
        });
    }

    private static StoredRecord leased(StoredRecord due, Claim claim) {
        Map<String, Object> attributes = new TreeMap<>(due.attributes());
        attributes.put(RecordKind.DUE, claim.until());
        RecordKey key = due.key();
        return new StoredRecord(key, due.owner(), due.version() + 1, attributes, due.body());
    }

    /** A batch was answered without counts. */
    private static final class CountUntoldException extends SQLException {
        private static final long serialVersionUID = 1L;

        CountUntoldException() {
            super("the driver does not tell how many rows it changed");
        }
    }
}
