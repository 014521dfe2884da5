package dev.oms.persistence.memory;

import dev.oms.persistence.RecordStore;
import dev.oms.persistence.contract.ContractKinds;
import dev.oms.persistence.contract.RecordStoreModelContract;

class InMemoryRecordStoreModelTest extends RecordStoreModelContract {
    @Override
    protected RecordStore store() {
        RecordStore store = new InMemoryRecordStore();
        store.prepare(ContractKinds.ALL);
        return store;
    }
}
