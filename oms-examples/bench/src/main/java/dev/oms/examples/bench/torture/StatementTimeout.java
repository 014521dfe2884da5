package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.examples.servers.Database;
import java.util.Optional;

/** The server ends statements that take too long, and somebody else holds the rows that they wait for. */
final class StatementTimeout implements Strike {
    private static final int MILLIS = 150;
    private static final int HELD_MILLIS = 100;

    @Override
    public String name() {
        return "statement-timeout";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database);
    }

    @Override
    public void strike(Round round) throws Exception {
        HikariConfig config = round.pool();
        config.setConnectionInitSql(
                config.getJdbcUrl().startsWith("jdbc:postgresql:")
                        ? "SET statement_timeout = " + MILLIS
                        : "SET max_statement_time = " + MILLIS / 1000.0);
        round.underLoad(config, () -> {
            Rival rival = new Rival(round, round.pool(), HELD_MILLIS);
            try {
                round.sometime();
                Waiting.until(
                        "no statement took too long",
                        () -> round.ledger().failures().keySet().stream()
                                .anyMatch(failure -> !failure.startsWith("rival")));
                Waiting.until("the rival never had all rows", () -> rival.holds() > 0);
            } finally {
                rival.close();
            }
        });
    }
}
