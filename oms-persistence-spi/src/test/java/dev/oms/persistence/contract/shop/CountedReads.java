package dev.oms.persistence.contract.shop;

import dev.oms.common.TenantId;
import dev.oms.port.Facts;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import java.util.concurrent.atomic.AtomicLong;

/** A store that counts how often it is asked for what a decision needs. */
final class CountedReads extends ForwardingPersistence {
    private final AtomicLong reads = new AtomicLong();

    CountedReads(Persistence store) {
        super(store);
    }

    long reads() {
        return reads.get();
    }

    @Override
    public Facts read(TenantId tenant, ReadSet wanted) {
        reads.incrementAndGet();
        return super.read(tenant, wanted);
    }
}
