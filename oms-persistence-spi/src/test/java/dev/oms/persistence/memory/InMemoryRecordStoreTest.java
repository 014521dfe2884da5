package dev.oms.persistence.memory;

import dev.oms.persistence.RecordStore;
import dev.oms.persistence.contract.ContractKinds;
import dev.oms.persistence.contract.RecordStoreContract;

class InMemoryRecordStoreTest extends RecordStoreContract {
    private static final RecordStore STORE = new InMemoryRecordStore();

    @Override
    protected RecordStore store() {
        STORE.prepare(ContractKinds.ALL);
        return STORE;
    }
}
