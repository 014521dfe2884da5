package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.util.Optional;

/** The database server is killed and started again on the same data; the library goes on by itself. */
final class KillServer implements Strike {
    @Override
    public String name() {
        return "kill-server";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database);
    }

    @Override
    public void strike(Round round) throws Exception {
        round.underLoad(round.pool(), () -> {
            round.sometime();
            round.database().kill();
            round.database().restart();
        });
    }
}
