package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A PostgreSQL primary is killed and its synchronous standby promoted; the library goes on by itself. */
final class Standby implements Scenario {
    @Override
    public String name() {
        return "standby";
    }

    @Override
    public Optional<String> impossible(Database database) {
        if (!database.url().startsWith("jdbc:postgresql:")) {
            return Optional.of("is for PostgreSQL");
        }
        return PostgresPair.installed().isPresent()
                ? Optional.empty()
                : Optional.of("needs PostgreSQL installed with the system, as by the Debian package postgresql-15");
    }

    @Override
    public List<String> play(Round round) throws Exception {
        try (PostgresPair pair = PostgresPair.start(
                PostgresPair.installed().orElseThrow(() -> new IOException("PostgreSQL is not installed")))) {
            Round there = round.on(pair.database());
            return there.proved(() -> there.underLoad(there.pool(), () -> {
                there.sometime();
                pair.killPrimary();
                pair.promote();
            }));
        }
    }
}
