package dev.oms.persistence.contract.shop;

import dev.oms.port.Batch;
import dev.oms.port.CommitResult;
import dev.oms.port.Persistence;
import java.util.function.Predicate;

/** A store that cannot keep some batches, such as one whose text is too long for its columns. */
final class PickyPersistence extends ForwardingPersistence {
    private final Predicate<Batch> refused;

    PickyPersistence(Persistence store, Predicate<Batch> refused) {
        super(store);
        this.refused = refused;
    }

    @Override
    public CommitResult commit(Batch batch) {
        if (refused.test(batch)) {
            throw new IllegalArgumentException("the reference is too long");
        }
        return super.commit(batch);
    }
}
