package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.util.Optional;

/** Two processes on one database; one of them is stopped for longer than its leases last, and goes on where it was. */
final class TwoEngines implements Strike {
    private static final long EXTRA_MILLIS = 500;

    @Override
    public String name() {
        return "two-engines";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database);
    }

    @Override
    public void strike(Round round) throws Exception {
        try (ProviderDoor door = new ProviderDoor(round.provider());
                BranchProcess sleepy = BranchProcess.start(round, round.pool(), door.port(), "sleepy");
                BranchProcess awake = BranchProcess.start(round, round.pool(), door.port(), "awake")) {
            sleepy.awaitOpen();
            awake.awaitOpen();
            round.awaitMore();
            round.sometime();
            sleepy.signal("STOP");
            try {
                Pause.millis(Branch.LEASE.toMillis() + EXTRA_MILLIS);
                round.awaitMore();
            } finally {
                sleepy.signal("CONT");
            }
            round.awaitMore();
            round.sometime();
            sleepy.leave();
            awake.leave();
        }
    }
}
