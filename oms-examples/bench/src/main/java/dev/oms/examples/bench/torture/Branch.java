package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.Oms;
import dev.oms.WorkerOptions;
import dev.oms.command.EffectTask;
import dev.oms.common.TenantId;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.port.Kinds;
import dev.oms.port.PaymentGateway;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** The library over a pool of its own: one engine of perhaps several on the same tables, for one tenant. */
final class Branch implements AutoCloseable {
    static final Duration LEASE = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 6;
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);

    private final HikariDataSource pool;
    private final TenantId tenant;
    private final Persistence persistence;
    private final Oms oms;

    private Branch(HikariDataSource pool, String tenant, PaymentGateway provider, InstantSource clock) {
        this.pool = pool;
        this.tenant = new TenantId(tenant);
        persistence = JdbcPersistence.of(pool);
        oms = Oms.builder()
                .persistence(persistence)
                .tenant(this.tenant)
                .payments(provider)
                .clock(clock)
                .lease(LEASE)
                .effectRetries(ATTEMPTS, FIRST_WAIT)
                .build();
    }

    static Branch open(HikariConfig config, String tenant, PaymentGateway provider) {
        return open(config, tenant, provider, InstantSource.system());
    }

    /** Over a pool that others may use as well; closes it. */
    static Branch over(HikariDataSource pool, String tenant, PaymentGateway provider) {
        return new Branch(pool, tenant, provider, InstantSource.system());
    }

    static Branch open(HikariConfig config, String tenant, PaymentGateway provider, InstantSource clock) {
        return new Branch(new HikariDataSource(config), tenant, provider, clock);
    }

    Oms oms() {
        return oms;
    }

    /** Connections that the pool holds, used or not. */
    int connections() {
        return pool.getHikariPoolMXBean().getTotalConnections();
    }

    void work() {
        oms.startWorker(new WorkerOptions(2, Duration.ofMillis(20)));
    }

    /** Effects that wait, parked ones included. */
    List<EffectTask> effects() {
        return persistence
                .query(tenant, Query.of(Kinds.EFFECT).limit(Query.MAX_LIMIT))
                .entities();
    }

    @Override
    public void close() {
        oms.close();
        pool.close();
    }
}
