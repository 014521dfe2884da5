package dev.oms.persistence.contract.shop;

import dev.oms.port.CouponGuard;
import java.time.Duration;

class InMemoryCouponGuardTest extends CouponGuardContract {
    @Override
    protected CouponGuard guard() {
        return CouponGuard.inMemory(5, 50, Duration.ofHours(1));
    }
}
