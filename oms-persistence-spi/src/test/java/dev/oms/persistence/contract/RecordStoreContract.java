package dev.oms.persistence.contract;

import dev.oms.persistence.RecordStore;

/**
 * Everything that {@link RecordStore} promises. An adapter's test extends this class and names its store, prepared with
 * {@link ContractKinds#ALL}; the store may be shared by all tests and may hold other data, because every test works
 * under a tenant of its own. Only claims see all tenants: two runs at the same time need two databases.
 */
public abstract class RecordStoreContract extends StoreUnderTest
        implements RoundTripPromises,
                VersionPromises,
                AtomicityPromises,
                StockPromises,
                RequestPromises,
                ForgettingPromises,
                ErasurePromises,
                ReadPromises,
                TenantPromises,
                EventPromises,
                ClaimPromises,
                QueryPromises,
                PagingPromises,
                PreparationPromises {}
