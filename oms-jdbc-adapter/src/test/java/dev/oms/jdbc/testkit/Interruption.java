package dev.oms.jdbc.testkit;

import java.sql.SQLException;

/** Something that happens, or goes wrong, whenever the database is called. */
@FunctionalInterface
public interface Interruption {
    /** Nothing does. */
    Interruption NONE = call -> {};

    /** @param call name of the JDBC method that goes to the database, such as {@code executeUpdate} or {@code commit} */
    void at(String call) throws SQLException;

    /** Every call of that name fails with an SQLSTATE. */
    static Interruption every(String name, String state) {
        return call -> {
            if (call.equals(name)) {
                throw new SQLException("made to fail at " + call, state);
            }
        };
    }
}
