package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.examples.servers.Database;
import java.util.Optional;
import java.util.Random;

/**
 * Connections between the pool and the server are cut at random moments: also when a request has arrived and its answer
 * has not.
 */
final class Cut implements Strike {
    private static final int PIECES_PER_CUT = 150;

    @Override
    public String name() {
        return "cut";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database);
    }

    @Override
    public void strike(Round round) throws Exception {
        HikariConfig config = round.pool();
        int port = LoopbackUrl.port(config.getJdbcUrl());
        try (CuttingProxy proxy = new CuttingProxy(port, new Random(round.seed()), PIECES_PER_CUT)) {
            config.setJdbcUrl(LoopbackUrl.withPort(config.getJdbcUrl(), proxy.port()));
            round.underLoad(config, () -> {
                proxy.cutNowAndThen();
                round.whole();
                proxy.cutNoMore();
            });
        }
    }
}
