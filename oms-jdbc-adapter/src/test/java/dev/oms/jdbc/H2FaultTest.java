package dev.oms.jdbc;

import dev.oms.jdbc.testkit.Fault;
import java.util.List;

final class H2FaultTest extends FaultContract {

    @Override
    Database database() {
        return Database.H2;
    }

    @Override
    List<Fault> faults() {
        return List.of(Fault.CONNECTION_LOST, Fault.SERIALIZATION_FAILURE, Fault.DISK_FULL);
    }

    @Override
    int stride() {
        return 3;
    }
}
