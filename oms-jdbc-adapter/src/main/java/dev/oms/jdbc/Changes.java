package dev.oms.jdbc;

import java.util.List;

/** How a dialect writes what changes rows. */
interface Changes {

    /** @param keys the columns that name a row, as far as the values do */
    Change insert(String table, List<Column> columns, List<Column> keys);

    /** Sets columns of the rows with given keys; the last value of each row is the version that it must have. */
    Change update(String table, List<Column> set, List<Column> keys);

    /** Deletes the rows with given keys; the last value of each row is the version that it must have. */
    Change delete(String table, List<Column> keys);

    /** Sets columns of the rows with given keys, whatever they were. */
    Change overwrite(String table, List<Column> set, List<Column> keys);

    /** The same where the rows with given keys need not be there, and several batches may want the same of one row. */
    Change overwriteIfThere(String table, List<Column> set, List<Column> keys);

    /** Sets a counter of the rows with given keys; the last value of each row is what it must have been. */
    Change exchange(String table, Column counter, List<Column> keys);

    /** Adds to counters of rows that are there. */
    Change add(String table, List<Column> counters, List<Column> keys);

    /** Adds to counters of rows that may have to be created. */
    Change addOrInsert(String table, List<Column> counters, List<Column> keys);
}
