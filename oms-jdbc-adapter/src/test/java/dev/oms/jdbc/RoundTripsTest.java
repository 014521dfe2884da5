package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.common.OrderId;
import dev.oms.jdbc.testkit.FaultyDataSource;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.RecordStore;
import dev.oms.port.Persistence;
import dev.oms.port.ReadSet;
import dev.oms.pricing.Condition;
import dev.oms.pricing.IssueCoupons;
import dev.oms.pricing.LineSelector;
import dev.oms.pricing.PriceEntry;
import dev.oms.pricing.PriceList;
import dev.oms.pricing.Promotion;
import dev.oms.pricing.PromotionAction;
import dev.oms.pricing.PromotionAction.Scope;
import java.time.Duration;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What an operation costs in round trips; nobody makes it more without this test noticing. */
final class RoundTripsTest {
    private final FaultyDataSource postgres = new FaultyDataSource(Databases.postgres());
    private final Samples orders = prepared(postgres);

    @Test
    void aCommitOnPostgresIsOneRoundTrip() {
        assertThat(orders.commit(orders.batch("r1", "O-1", 1, orders.delta("MUG", 5, 2), orders.delta("TEA", 9, 0))))
                .isEqualTo(new Committed());
        assertThat(postgres.calls()).hasSize(1);

        assertThat(orders.commit(orders.batch("r2", "O-1", 2, orders.delta("MUG", -1, -1), orders.delta("TEA", 0, 1))))
                .isEqualTo(new Committed());
        assertThat(postgres.calls()).hasSize(1);
    }

    @Test
    void onTheWireACommitOnPostgresWaitsOnce() {
        assertThat(Syncs.during(() -> orders.commit(orders.batch("r1", "O-1", 1, orders.delta("MUG", 5, 2)))))
                .isEqualTo(1);
        assertThat(Syncs.during(() -> orders.commit(orders.batch("r2", "O-1", 2, orders.delta("MUG", 0, 1)))))
                .isEqualTo(1);
    }

    @Test
    void aReadOnPostgresIsOneRoundTrip() {
        orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 9, 0)));
        postgres.calls();

        assertThat(orders.read("O-1", "TEA", "r1").request()).isPresent();

        assertThat(postgres.calls()).hasSize(1);
    }

    @Test
    void anOrderInPagesIsOneRoundTripMoreToReadAndNoneMoreToWrite() {
        Persistence store = JdbcPersistence.on(postgres)
                .tablePrefix(Databases.freshPrefix())
                .build();
        SmallShop shop = new SmallShop(store);
        shop.oms.inventory().receive("BERLIN", "TEA", 200).orThrow();
        PlaceOrder wanted = SmallShop.order();
        for (int line = 1; line <= 100; line++) {
            wanted = wanted.line("TEA", 1);
        }
        OrderId small = shop.place(wanted);
        OrderId big = shop.place(wanted.line("MUG", 2));

        assertThat(tripsToReadAndToHold(shop, small)).containsExactly(1, 2);
        assertThat(tripsToReadAndToHold(shop, big)).containsExactly(2, 3);
    }

    @Test
    void anOrderByStoredPricesIsNoRoundTripMoreThanOneThatBringsItsPrices() {
        Persistence store = JdbcPersistence.on(postgres)
                .tablePrefix(Databases.freshPrefix())
                .build();
        SmallShop shop = new SmallShop(store);
        shop.oms.inventory().receive("BERLIN", "TEA", 200).orThrow();
        shop.place(SmallShop.order().line("TEA", 1));
        int brought = tripsToPlace(shop, SmallShop.order().line("TEA", 1, "3.00"));
        int withoutAny = tripsToPlace(shop, SmallShop.order().line("TEA", 1));
        shop.oms.prices().define(PriceList.in("EUR", "WEB")).orThrow();
        shop.oms.prices().put("WEB", PriceEntry.of("TEA", "4.00")).orThrow();
        shop.oms
                .promotions()
                .publish(Promotion.of("SPRING", PromotionAction.percent(Scope.ORDER, LineSelector.ALL, "10"))
                        .when(Condition.Issued.MULTI_USE))
                .orThrow();
        shop.oms
                .promotions()
                .issue(IssueCoupons.of("ONE", "SPRING", "GOOD-CODE"))
                .orThrow();
        PlaceOrder stored = SmallShop.order().line("TEA", 1).coupon("GOOD-CODE");
        shop.place(stored);

        assertThat(List.of(withoutAny, tripsToPlace(shop, stored))).containsOnly(brought);
    }

    private int tripsToPlace(SmallShop shop, PlaceOrder order) {
        postgres.calls();
        shop.oms.orders().place(order).orThrow();
        return postgres.calls().size();
    }

    private List<Integer> tripsToReadAndToHold(SmallShop shop, OrderId order) {
        postgres.calls();
        ReadSet alone = ReadSet.NOTHING.with(Order.key(order));
        assertThat(shop.store.read(shop.tenant, alone).find(Order.key(order), Order.class))
                .isPresent();
        int read = postgres.calls().size();
        shop.oms.orders().hold(order, "fraud", "", Operation.SHIP).orThrow();
        return List.of(read, postgres.calls().size());
    }

    @Test
    void aRefusalOnPostgresIsTwoRoundTrips() {
        assertThat(orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 0, 1))))
                .isInstanceOf(Short.class);
        assertThat(postgres.calls()).hasSize(2);

        assertThat(orders.commit(orders.batch("r2", "O-1", 2))).isInstanceOf(Conflict.class);
        assertThat(postgres.calls()).hasSize(2);
    }

    @Test
    void aClaimOnPostgresIsOneRoundTrip() {
        orders.commit(orders.batchOf("r1", orders.task("T-1", Samples.NOON)));
        postgres.calls();

        assertThat(orders.store().claim(Claim.of("task", Samples.NOON, 10, Duration.ofMinutes(1))))
                .hasSize(1);

        assertThat(postgres.calls()).hasSize(1);
    }

    @Test
    void aReadIsOneRoundTripOnTheOthersToo() {
        for (DataSource other : new DataSource[] {Databases.h2(), Databases.mariaDb()}) {
            FaultyDataSource observed = new FaultyDataSource(other);
            Samples theirs = prepared(observed);
            theirs.commit(theirs.batch("r1", "O-1", 1, theirs.delta("TEA", 9, 0)));
            observed.calls();

            assertThat(theirs.read("O-1", "TEA", "r1").request()).isPresent();

            assertThat(observed.calls()).hasSize(1);
        }
    }

    @Test
    void aCommitOnMariaDbIsOneRoundTripForEachTableAndThreeForTheTransaction() {
        FaultyDataSource mariaDb = new FaultyDataSource(Databases.mariaDb());
        Samples theirs = prepared(mariaDb);

        theirs.commit(theirs.batch("r1", "O-1", 1, theirs.delta("MUG", 5, 2), theirs.delta("TEA", 9, 0)));

        // What announces the isolation, the request, the order, the event, both positions in one batch, the commit.
        assertThat(mariaDb.calls()).hasSize(6);
    }

    /** How often the driver asked PostgreSQL for an answer, by its own trace. */
    private static final class Syncs extends Handler {
        private int count;

        static int during(Runnable work) {
            Logger trace = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");
            Syncs syncs = new Syncs();
            trace.setUseParentHandlers(false);
            trace.setLevel(Level.FINEST);
            trace.addHandler(syncs);
            try {
                work.run();
            } finally {
                trace.removeHandler(syncs);
                trace.setLevel(Level.OFF);
            }
            return syncs.count;
        }

        @Override
        public void publish(LogRecord line) {
            count += line.getMessage().contains("FE=> Sync") ? 1 : 0;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static Samples prepared(FaultyDataSource observed) {
        RecordStore store = JdbcPersistence.on(observed)
                .tablePrefix(Databases.freshPrefix())
                .recordStore();
        store.prepare(Samples.KINDS);
        observed.calls();
        return Samples.in(store);
    }
}
