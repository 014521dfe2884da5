package dev.oms.jdbc;

import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers look-ups: all that is asked for in one statement. */
final class Reading {
    private final Dialect dialect;
    private final Tables tables;

    Reading(Dialect dialect, Tables tables) {
        this.dialect = dialect;
        this.tables = tables;
    }

    /** @param locked whether to see, and hold until the transaction ends, what is committed now */
    Found read(Connection connection, Lookup lookup, boolean locked) throws SQLException {
        LookupParts parts = new LookupParts(dialect, tables, lookup, locked);
        Answer answer = new Answer(lookup, parts);
        for (Sql statement : parts.statements()) {
            statement.rows(connection, dialect, answer::take);
        }
        return answer.found();
    }

    /** What the rows say. */
    private static final class Answer {
        private final Lookup lookup;
        private final LookupParts parts;
        // A record may be asked for by key and by owner and comes twice then.
        private final Map<RecordKey, StoredRecord> records = new TreeMap<>();
        private final List<StockCounters> stock = new ArrayList<>();
        private Optional<RequestRecord> request = Optional.empty();

        Answer(Lookup lookup, LookupParts parts) {
            this.lookup = lookup;
            this.parts = parts;
        }

        boolean take(ResultSet row) throws SQLException {
            int part = row.getInt(RowShape.PART);
            if (part == LookupParts.STOCK) {
                stock.add(counters(row));
            } else if (part == LookupParts.REQUEST) {
                request = Optional.of(request(row));
            } else {
                StoredRecord record = parts.shape().record(row, parts.kind(part));
                records.put(record.key(), record);
            }
            return true;
        }

        Found found() {
            stock.sort(Comparator.comparing(StockCounters::key));
            return new Found(List.copyOf(records.values()), stock, request);
        }

        private StockCounters counters(ResultSet row) throws SQLException {
            StockKey key = new StockKey(
                    row.getString(RowShape.TENANT), row.getString(RowShape.ID), row.getString(RowShape.OWNER));
            return new StockCounters(
                    key,
                    row.getLong(RowShape.VERSION),
                    row.getLong(RowShape.FIRST_INTEGER),
                    row.getLong(RowShape.FIRST_INTEGER + 1));
        }

        private RequestRecord request(ResultSet row) throws SQLException {
            return new RequestRecord(
                    lookup.tenant(),
                    row.getString(RowShape.ID),
                    row.getString(RowShape.OWNER),
                    row.getString(RowShape.BODY));
        }
    }
}
