package dev.oms.jdbc.shop;

import dev.oms.persistence.contract.shop.PipelineContract;
import dev.oms.port.Persistence;

class H2PipelineTest extends PipelineContract {
    @Override
    protected Persistence persistence() {
        return H2Shop.STORE;
    }
}
