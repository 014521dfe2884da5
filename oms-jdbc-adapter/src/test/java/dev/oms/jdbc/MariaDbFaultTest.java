package dev.oms.jdbc;

import dev.oms.jdbc.testkit.Fault;
import java.util.List;

final class MariaDbFaultTest extends FaultContract {

    @Override
    Database database() {
        return Database.MARIADB;
    }

    @Override
    List<Fault> faults() {
        return List.of(Fault.CONNECTION_LOST, Fault.MARIADB_DEADLOCK);
    }

    @Override
    int stride() {
        return 3;
    }
}
