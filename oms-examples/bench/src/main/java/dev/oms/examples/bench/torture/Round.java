package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.examples.servers.Database;
import java.util.List;
import java.util.Random;

/**
 * One run of one scenario.
 *
 * @param tenant whose orders are those of this run and of no other
 * @param random what the scenario's own timing is drawn from
 */
record Round(
        Database database, String tenant, long seed, Random random, Traffic traffic, Ledger ledger, Provider provider) {
    private static final int CONNECTIONS = 8;
    private static final int PATIENCE_MILLIS = 2_000;

    /** A pool as a host would have it. */
    HikariConfig pool() {
        HikariConfig config = database.pooled(CONNECTIONS);
        if (database.url().startsWith("jdbc:h2:")) {
            // Else H2 answers half a second before it writes.
            config.setJdbcUrl(database.url() + ";WRITE_DELAY=0");
        }
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(PATIENCE_MILLIS);
        return config;
    }

    /** The same run on another database. */
    Round on(Database other) {
        return new Round(other, tenant, seed, random, traffic, ledger, provider);
    }

    /** The same run with as much less traffic as is asked for. */
    Round atMost(double commandsPerSecond) {
        return new Round(database, tenant, seed, random, traffic.atMost(commandsPerSecond), ledger, provider);
    }

    Branch branch(HikariConfig config) {
        return Branch.open(config, tenant, provider);
    }

    /** Opens the shop, lets the blow fall on it, and answers everything that is not as it must be afterwards. */
    List<String> proved(Blow blow) throws Exception {
        try (Branch branch = branch(pool())) {
            Storeroom.open(branch.oms());
        }
        blow.fall();
        provider.forgive();
        try (Branch branch = branch(pool())) {
            return new Proof(branch, ledger, provider).faults();
        }
    }

    /** What happens to the shop. */
    @FunctionalInterface
    interface Blow {
        void fall() throws Exception;
    }

    /** Opens the shop over such a pool, lets the blow fall, and waits until the shop has gone on by itself. */
    void underLoad(HikariConfig config, Blow blow) throws Exception {
        try (Branch branch = branch(config)) {
            underLoad(branch, blow);
        }
    }

    void underLoad(Branch branch, Blow blow) throws Exception {
        branch.work();
        try (Crowd crowd = new Crowd(branch.oms(), "here", traffic, seed, ledger)) {
            awaitMore();
            blow.fall();
            awaitMore();
            crowd.requireSound();
        }
    }

    /** Until something is acknowledged that was not before. */
    void awaitMore() {
        long before = ledger.answers();
        Waiting.until("nothing was acknowledged where nothing is in the way", () -> ledger.answers() > before);
    }

    /** Waits for a random part of the run's time, a quarter at least, so that there is something to lose. */
    void sometime() {
        Pause.millis(
                random.nextLong(traffic.time().toMillis() / 4, traffic.time().toMillis()) + 1);
    }

    /** Waits for the run's whole time. */
    void whole() {
        Pause.millis(traffic.time().toMillis());
    }
}
