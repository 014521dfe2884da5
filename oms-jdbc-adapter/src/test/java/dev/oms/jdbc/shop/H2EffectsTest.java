package dev.oms.jdbc.shop;

import dev.oms.persistence.contract.shop.EffectsContract;
import dev.oms.port.Persistence;

class H2EffectsTest extends EffectsContract {
    @Override
    protected Persistence persistence() {
        return H2Shop.STORE;
    }
}
