package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The disk with the server's data and log is full for a while. A server that ends itself over it, as PostgreSQL does when
 * there is no room for its log, is started again once there is room; the library goes on by itself.
 */
final class DiskFull implements Scenario {
    private static final int MOST_LEFT = 12 * 1024 * 1024;

    @Override
    public String name() {
        return "disk-full";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database).or(SmallDisk::impossible);
    }

    @Override
    public List<String> play(Round round) throws Exception {
        String kind = round.database().url().startsWith("jdbc:postgresql:") ? "postgres" : "mariadb";
        try (SmallDisk disk = SmallDisk.mount();
                Database database = Database.open(kind, disk.folder())) {
            Session.requireOurs(database);
            Round there = round.on(database);
            return there.proved(() -> there.underLoad(there.pool(), () -> fill(disk, there)));
        }
    }

    private static void fill(SmallDisk disk, Round round) throws IOException {
        disk.fillAllBut(round.random().nextInt(MOST_LEFT));
        Waiting.until(
                "the disk was never full", () -> !round.ledger().failures().isEmpty());
        round.sometime();
        int before = round.ledger().answers();
        disk.makeRoom();
        Database database = round.database();
        Waiting.until(
                "the server neither goes on nor ends",
                () -> round.ledger().answers() > before || database.server().isEmpty());
        if (database.server().isEmpty()) {
            round.ledger().note("the server had ended itself and was started again");
            database.restart();
        }
    }
}
