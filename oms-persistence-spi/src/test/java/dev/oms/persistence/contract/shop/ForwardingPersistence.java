package dev.oms.persistence.contract.shop;

import dev.oms.command.Entity;
import dev.oms.common.TenantId;
import dev.oms.port.Batch;
import dev.oms.port.ClaimQuery;
import dev.oms.port.CommitResult;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Page;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import java.util.List;

/** Leaves everything to another one; what is to be different is overridden. */
abstract class ForwardingPersistence implements Persistence {
    private final Persistence store;

    ForwardingPersistence(Persistence store) {
        this.store = store;
    }

    @Override
    public Facts read(TenantId tenant, ReadSet wanted) {
        return store.read(tenant, wanted);
    }

    @Override
    public <E extends Entity> Page<E> query(TenantId tenant, Query<E> query) {
        return store.query(tenant, query);
    }

    @Override
    public CommitResult commit(Batch batch) {
        return store.commit(batch);
    }

    @Override
    public List<RecordedEvent> events(TenantId tenant, EventQuery query) {
        return store.events(tenant, query);
    }

    @Override
    public <E extends Entity> List<Claimed<E>> claim(ClaimQuery<E> query) {
        return store.claim(query);
    }

    @Override
    public void close() {
        store.close();
    }
}
