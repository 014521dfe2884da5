package dev.oms.persistence.memory;

import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.contract.shop.EffectsContract;
import dev.oms.persistence.contract.shop.OrderLifeContract;
import dev.oms.persistence.contract.shop.PipelineContract;
import dev.oms.persistence.contract.shop.ReadingContract;
import dev.oms.persistence.contract.shop.RequestIdContract;
import dev.oms.persistence.contract.shop.WorkerContract;
import dev.oms.port.Persistence;
import org.junit.jupiter.api.Nested;

class InMemoryShopTest {
    private static final Persistence STORE = RecordPersistence.of(new InMemoryRecordStore());

    @Nested
    class OrderLife extends OrderLifeContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class Pipeline extends PipelineContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class Effects extends EffectsContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class RequestId extends RequestIdContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class Worker extends WorkerContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }
}
