package dev.oms.persistence.memory;

import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.contract.shop.CountingContract;
import dev.oms.persistence.contract.shop.EffectsContract;
import dev.oms.persistence.contract.shop.OrderLifeContract;
import dev.oms.persistence.contract.shop.PipelineContract;
import dev.oms.persistence.contract.shop.QueueOrderContract;
import dev.oms.persistence.contract.shop.WaitingContract;
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
    class Waiting extends WaitingContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class QueueOrder extends QueueOrderContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class Counting extends CountingContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }
}
