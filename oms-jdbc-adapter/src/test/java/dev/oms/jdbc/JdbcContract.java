package dev.oms.jdbc;

import dev.oms.persistence.RecordStore;
import dev.oms.persistence.contract.ContractKinds;
import dev.oms.persistence.contract.RecordStoreContract;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/** The contract on one database. Tests that upgrade the schema get tables of their own; all others share one store. */
abstract class JdbcContract extends RecordStoreContract {
    private static final Map<DataSource, RecordStore> SHARED = new ConcurrentHashMap<>();
    private RecordStore store;

    abstract DataSource source();

    @BeforeEach
    final void open(TestInfo test) {
        String promises = test.getTestMethod().orElseThrow().getDeclaringClass().getSimpleName();
        store = promises.equals("PreparationPromises") ? prepared() : SHARED.computeIfAbsent(source(), s -> prepared());
    }

    private RecordStore prepared() {
        RecordStore opened = JdbcPersistence.on(source())
                .tablePrefix(Databases.freshPrefix())
                .recordStore();
        opened.prepare(ContractKinds.ALL);
        return opened;
    }

    @Override
    protected final RecordStore store() {
        return store;
    }
}
