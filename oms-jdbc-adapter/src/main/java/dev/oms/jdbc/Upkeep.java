package dev.oms.jdbc;

import java.sql.SQLException;

/** What a database needs now and then to stay fast. */
@FunctionalInterface
interface Upkeep {
    /** Nothing. */
    Upkeep NONE = (connections, rows) -> {};

    /** To be told of every commit and how many rows it wrote. */
    void written(Connections connections, int rows) throws SQLException;
}
