package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.util.List;
import java.util.Optional;

/** One node of three is killed while shoppers are on all of them; the library goes on by itself with the others. */
final class Galera implements Scenario {
    @Override
    public String name() {
        return "galera";
    }

    @Override
    public Optional<String> impossible(Database database) {
        if (!database.url().startsWith("jdbc:mariadb:")) {
            return Optional.of("is for MariaDB");
        }
        return GaleraCluster.isInstalled()
                ? Optional.empty()
                : Optional.of(
                        "needs a Galera cluster's programs, as in the Debian packages mariadb-server and galera-4");
    }

    @Override
    public List<String> play(Round round) throws Exception {
        try (GaleraCluster cluster = GaleraCluster.start()) {
            Round there = round.on(cluster.database());
            return there.proved(() -> {
                there.underLoad(there.pool(), () -> {
                    there.sometime();
                    cluster.kill(there.random().nextInt(cluster.size()));
                    there.sometime();
                });
                there.ledger().note(cluster.lost() + " transactions lost against one of another node");
            });
        }
    }
}
