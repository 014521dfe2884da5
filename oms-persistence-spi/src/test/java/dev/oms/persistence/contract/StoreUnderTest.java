package dev.oms.persistence.contract;

import dev.oms.persistence.RecordStore;

/** A workbench with the store that an adapter names, opened once for each test. */
abstract class StoreUnderTest implements Workbench {
    private final String tenant = Workbench.fresh("T");
    private RecordStore opened;

    /** The store under test, prepared with {@link ContractKinds#ALL}; asked for once per test and never closed here. */
    protected abstract RecordStore store();

    @Override
    public final synchronized RecordStore records() {
        if (opened == null) {
            opened = store();
        }
        return opened;
    }

    @Override
    public final String tenant() {
        return tenant;
    }
}
