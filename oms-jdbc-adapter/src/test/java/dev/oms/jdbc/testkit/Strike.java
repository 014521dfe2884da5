package dev.oms.jdbc.testkit;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** One fault at one boundary. */
public final class Strike implements Interruption {
    private final AtomicInteger left;
    private final Fault fault;
    private volatile String struck = "";

    Strike(int boundary, Fault fault) {
        this.left = new AtomicInteger(boundary);
        this.fault = fault;
    }

    @Override
    public void at(String call) throws SQLException {
        if (left.decrementAndGet() == 0) {
            struck = call;
            throw fault.exception(call);
        }
    }

    /** Whether the boundary was reached. */
    public boolean hasStruck() {
        return !struck.isEmpty();
    }

    /** Name of the call that failed; empty as long as none has. */
    public String call() {
        return struck;
    }
}
