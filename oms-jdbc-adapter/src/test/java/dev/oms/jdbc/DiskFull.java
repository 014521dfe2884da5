package dev.oms.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** A trigger that fails as H2 does when it cannot write its file. */
public final class DiskFull implements Trigger {
    /** For H2, which makes one. */
    public DiskFull() {}

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("no space left on device", "90031", 90031);
    }
}
