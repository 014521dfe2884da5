package dev.oms.persistence.contract.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.TenantId;
import dev.oms.port.CouponGuard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the library expects of whoever limits how many codes a buyer may try. */
public abstract class CouponGuardContract {
    private static final TenantId TENANT = new TenantId("guarded");
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    /** A fresh guard that lets a customer try 5 different codes within an hour, and all unknown buyers of a channel 50. */
    protected abstract CouponGuard guard();

    private static CouponGuard.Attempt attempt(String customer, Instant at, String... codes) {
        return new CouponGuard.Attempt(TENANT, "web", customer, List.of(codes), at);
    }

    private static boolean tries(CouponGuard guard, String customer, int codes) {
        return IntStream.range(0, codes).allMatch(i -> guard.admits(attempt(customer, NOW, "CODE-" + i)));
    }

    @Test
    void aCustomerMayTrySoManyCodesAndThenNone() {
        CouponGuard guard = guard();

        assertThat(tries(guard, "C-1", 5)).isTrue();
        assertThat(guard.admits(attempt("C-1", NOW, "CODE-5"))).isFalse();
        assertThat(guard.admits(attempt("C-1", NOW, "CODE-6", "CODE-7"))).isFalse();
    }

    @Test
    void theSameCodeAgainIsNoFurtherTry() {
        CouponGuard guard = guard();
        tries(guard, "C-1", 4);

        assertThat(IntStream.range(0, 100).allMatch(i -> guard.admits(attempt("C-1", NOW, "CODE-4", "CODE-1"))))
                .isTrue();
    }

    @Test
    void othersAreNotInTheWay() {
        CouponGuard guard = guard();
        tries(guard, "C-1", 6);

        assertThat(tries(guard, "C-2", 5)).isTrue();
        assertThat(guard.admits(new CouponGuard.Attempt(TENANT, "shop", "C-1", List.of("CODE-5"), NOW)))
                .isTrue();
        assertThat(guard.admits(new CouponGuard.Attempt(new TenantId("other"), "web", "C-1", List.of("CODE-5"), NOW)))
                .isTrue();
    }

    @Test
    void unknownBuyersShareWhatTheirChannelMayTry() {
        CouponGuard guard = guard();

        assertThat(tries(guard, "", 50)).isTrue();
        assertThat(guard.admits(attempt("", NOW, "CODE-50"))).isFalse();
    }

    @Test
    void afterAWhileTheyMayTryAgain() {
        CouponGuard guard = guard();
        tries(guard, "C-1", 6);

        assertThat(guard.admits(attempt("C-1", NOW.plus(Duration.ofHours(1)), "CODE-6")))
                .isTrue();
    }

    @Test
    void manyAtOnceGetNoMore() throws Exception {
        CouponGuard guard = guard();
        ExecutorService crowd = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> guesses = IntStream.range(0, 200)
                    .<Callable<Boolean>>mapToObj(i -> () -> guard.admits(attempt("C-1", NOW, "CODE-" + i)))
                    .toList();
            List<Boolean> admitted = new ArrayList<>();
            for (Future<Boolean> each : crowd.invokeAll(guesses)) {
                admitted.add(each.get());
            }
            assertThat(admitted.stream().filter(each -> each)).hasSize(5);
        } finally {
            crowd.shutdownNow();
        }
    }
}
