package dev.oms.persistence.memory;

import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.contract.shop.ArchiveContract;
import dev.oms.persistence.contract.shop.EffectsContract;
import dev.oms.persistence.contract.shop.OrderLifeContract;
import dev.oms.persistence.contract.shop.PipelineContract;
import dev.oms.persistence.contract.shop.SearchContract;
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
    class Search extends SearchContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }

    @Nested
    class Archive extends ArchiveContract {
        @Override
        protected Persistence persistence() {
            return STORE;
        }
    }
}
