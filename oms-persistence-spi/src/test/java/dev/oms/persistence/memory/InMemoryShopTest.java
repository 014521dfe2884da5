package dev.oms.persistence.memory;

import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.contract.shop.WholeShopContract;
import dev.oms.port.Persistence;

class InMemoryShopTest extends WholeShopContract {
    private static final Persistence STORE = RecordPersistence.of(new InMemoryRecordStore());

    @Override
    protected Persistence persistence() {
        return STORE;
    }
}
