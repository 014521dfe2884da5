package dev.oms.jdbc;

import dev.oms.jdbc.testkit.Fault;
import java.util.List;

final class PostgresFaultTest extends FaultContract {

    @Override
    Database database() {
        return Database.POSTGRES;
    }

    @Override
    List<Fault> faults() {
        return List.of(Fault.CONNECTION_LOST, Fault.DEADLOCK, Fault.STATEMENT_TIMEOUT);
    }

    @Override
    int stride() {
        return 1;
    }
}
