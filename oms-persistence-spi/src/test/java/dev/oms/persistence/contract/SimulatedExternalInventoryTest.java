package dev.oms.persistence.contract;

import dev.oms.common.NodeId;
import dev.oms.common.Sku;
import dev.oms.port.ExternalInventory;
import dev.oms.testkit.SimulatedExternalInventory;
import java.time.Instant;
import java.util.UUID;

/** The simulated keeper keeps what the library relies on. */
class SimulatedExternalInventoryTest extends ExternalInventoryContract {
    private final SimulatedExternalInventory keeper = new SimulatedExternalInventory(() -> Instant.EPOCH);

    @Override
    protected ExternalInventory keeper() {
        return keeper;
    }

    @Override
    protected NodeId node() {
        return new NodeId("BERLIN");
    }

    @Override
    protected Sku stocked(long units) {
        Sku sku = new Sku(UUID.randomUUID().toString());
        keeper.change("BERLIN", sku.value(), units);
        return sku;
    }
}
