package dev.oms.persistence.contract.shop;

import dev.oms.common.InvariantViolation;
import dev.oms.common.TenantId;
import dev.oms.port.Facts;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import java.util.concurrent.atomic.AtomicInteger;

/** A store in which nothing changes, and of which every second read contradicts the one before. */
final class NeverFitting extends ForwardingPersistence {
    final AtomicInteger reads = new AtomicInteger();

    NeverFitting(Persistence store) {
        super(store);
    }

    @Override
    public Facts read(TenantId tenant, ReadSet wanted) {
        if (reads.incrementAndGet() % 2 == 0) {
            throw new InvariantViolation("it does not fit");
        }
        return super.read(tenant, wanted);
    }
}
