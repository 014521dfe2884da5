package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.examples.servers.Database;
import java.util.Optional;

/** Serializable transactions, and rivals that lock the same rows in other orders: deadlocks and serialization failures. */
final class Contention implements Strike {
    private static final int HELD_MILLIS = 4;

    @Override
    public String name() {
        return "contention";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database);
    }

    @Override
    public void strike(Round round) throws Exception {
        HikariConfig config = round.pool();
        config.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
        round.underLoad(config, () -> {
            Rival one = new Rival(round, round.pool(), HELD_MILLIS);
            Rival other = new Rival(round, round.pool(), HELD_MILLIS);
            try {
                round.whole();
                Waiting.until("the rivals never had all rows", () -> one.holds() > 0 && other.holds() > 0);
            } finally {
                one.close();
                other.close();
            }
        });
    }
}
