package dev.oms.jdbc;

import dev.oms.persistence.RecordStore;
import dev.oms.persistence.contract.ContractKinds;
import dev.oms.persistence.contract.RecordStoreModelContract;

final class H2ModelTest extends RecordStoreModelContract {
    private static final RecordStore STORE = open();

    private static RecordStore open() {
        RecordStore store =
                JdbcPersistence.on(Databases.h2()).tablePrefix("model_").recordStore();
        store.prepare(ContractKinds.ALL);
        return store;
    }

    @Override
    protected RecordStore store() {
        return STORE;
    }
}
