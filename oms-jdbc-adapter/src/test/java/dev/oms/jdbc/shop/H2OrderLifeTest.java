package dev.oms.jdbc.shop;

import dev.oms.persistence.contract.shop.OrderLifeContract;
import dev.oms.port.Persistence;

class H2OrderLifeTest extends OrderLifeContract {
    @Override
    protected Persistence persistence() {
        return H2Shop.STORE;
    }
}
