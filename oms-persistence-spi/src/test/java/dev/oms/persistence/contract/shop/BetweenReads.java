package dev.oms.persistence.contract.shop;

import dev.oms.common.TenantId;
import dev.oms.port.Facts;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import java.util.concurrent.atomic.AtomicInteger;

/** A store to which somebody else writes once: between the first read and the second. */
final class BetweenReads extends ForwardingPersistence {
    private final AtomicInteger reads = new AtomicInteger();
    private final Runnable deed;

    BetweenReads(Persistence store, Runnable deed) {
        super(store);
        this.deed = deed;
    }

    @Override
    public Facts read(TenantId tenant, ReadSet wanted) {
        if (reads.incrementAndGet() == 2) {
            deed.run();
        }
        return super.read(tenant, wanted);
    }
}
