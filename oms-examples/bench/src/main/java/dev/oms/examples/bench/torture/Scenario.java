package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.util.List;
import java.util.Optional;

/** A way to break things under load. */
interface Scenario {

    /** As the command line calls it. */
    String name();

    /** Why it cannot be done with this database; empty if it can. */
    default Optional<String> impossible(Database database) {
        return Optional.empty();
    }

    /** One run: answers everything that is not as it must be. An exception means that the scenario itself failed. */
    List<String> play(Round round) throws Exception;

    /** For scenarios that need a server in a process of its own, started here. */
    static Optional<String> needsOwnServer(Database database) {
        return database.data().isPresent()
                ? Optional.empty()
                : Optional.of("needs a database server that was started for this");
    }
}
