package dev.oms.jdbc;

import dev.oms.persistence.Lookup;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;

/** Answers look-ups: all that some of them ask for in one statement. */
final class Reading {
    private final Dialect dialect;
    private final Tables tables;
    private final RowShapes shapes;

    Reading(Dialect dialect, Tables tables) {
        this.dialect = dialect;
        this.tables = tables;
        this.shapes = new RowShapes(dialect, tables);
    }

    /** @param locked whether to see, and hold until the transaction ends, what is committed now */
    Answers read(Connection connection, Collection<Lookup> lookups, boolean locked) throws SQLException {
        LookupParts parts = new LookupParts(dialect, tables, shapes, lookups, locked);
        Answers answers = new Answers(parts.shape());
        for (Sql statement : parts.statements()) {
            statement.rows(connection, dialect, answers::take);
        }
        return answers;
    }
}
