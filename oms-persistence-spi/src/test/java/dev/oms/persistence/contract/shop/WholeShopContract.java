package dev.oms.persistence.contract.shop;

import dev.oms.port.Persistence;
import dev.oms.testkit.SimulatedExternalInventory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;

/** Every story that a host's shop tells, over one persistence: all that an adapter's test has to extend. */
public abstract class WholeShopContract {

    /** The persistence under test, always the same one. */
    protected abstract Persistence persistence();

    @Nested
    class Archive extends ArchiveContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Assembly extends AssemblyContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Available extends AvailabilityContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class BadInput extends BadInputContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class BigOrder extends BigOrderContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Bundle extends BundleContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Capacity extends CapacityContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Cash extends CashContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Counting extends CountingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Customer extends CustomerContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Displacement extends DisplacementContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Effects extends EffectsContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Erasure extends ErasureContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Excess extends ExcessContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class ExternalStock extends ExternalStockContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Feeding extends FeedingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class HostCallsBack extends HostCallsBackContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class HostMistakes extends HostMistakeContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class LostGoods extends LostGoodsContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class OrderLifeWithStockKeptElsewhere extends OrderLifeContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }

        @BeforeEach
        @Override
        void openShop() {
            shop = Shop.keptBy(new SimulatedExternalInventory(() -> shop.clock.instant()), persistence());
        }
    }

    @Nested
    class WaitingWithStockKeptElsewhere extends WaitingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }

        @BeforeEach
        @Override
        void openShop() {
            shop = Shop.keptBy(new SimulatedExternalInventory(() -> shop.clock.instant()), persistence());
        }
    }

    @Nested
    class Money extends MoneyContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Network extends NetworkContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Restricted extends RestrictionContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Captures extends CaptureContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Offerings extends OfferingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class OrderLife extends OrderLifeContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Parking extends ParkingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Pickup extends PickupContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Pipeline extends PipelineContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class PortMistakes extends PortMistakeContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Promises extends PromiseContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class QueueOrder extends QueueOrderContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Quotes extends QuoteContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Relay extends RelayContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class RequestId extends RequestIdContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class ReSourcing extends ReSourcingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Search extends SearchContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Sourcing extends SourcingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class StoredLists extends StoredListContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class StoredPromotions extends StoredPromotionContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Stranger extends StrangerContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class SupplyOnItsWay extends SupplyContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Verification extends VerificationContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class VerificationInParts extends VerificationInPartsContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Waiting extends WaitingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class WorkByHand extends WorkByHandContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Waves extends WaveContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Worker extends WorkerContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Interleavings extends InterleavingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class PriceBackTests extends PriceBackTestContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Repricings extends RepricingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class LeavingUnits extends LeavingUnitsContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Coupons extends CouponContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Limits extends LimitContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Prices extends PricingContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Repair extends RepairContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Reservation extends ReservationContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Shortfall extends ShortfallContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Lots extends LotContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class LotHistories extends LotHistoryContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Pool extends PoolContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class TaxLedgerStory extends TaxLedgerStoryContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Transfer extends TransferContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class Replenishment extends ReplenishmentContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class SupplyLinks extends SupplyLinkContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }

    @Nested
    class StockReports extends StockReportContract {
        @Override
        protected Persistence persistence() {
            return WholeShopContract.this.persistence();
        }
    }
}
