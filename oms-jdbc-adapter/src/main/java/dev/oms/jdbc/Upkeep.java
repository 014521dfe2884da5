package dev.oms.jdbc;

import java.sql.SQLException;
import java.util.List;

/** What a database needs now and then to stay fast. */
@FunctionalInterface
interface Upkeep {
    /** Nothing. */
    Upkeep NONE = (connections, changes) -> {};

    /** To be told of every commit and what it changed. */
    void written(Connections connections, List<Change.Rows> changes) throws SQLException;
}
