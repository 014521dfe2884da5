package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A MariaDB Galera cluster of three nodes, run by what is installed with the system, in a temporary folder. */
final class GaleraCluster implements AutoCloseable {
    static final Path SERVER = Path.of("/usr/sbin/mariadbd");
    static final Path PROVIDER = Path.of("/usr/lib/galera/libgalera_smm.so");
    private static final Path INSTALLER = Path.of("/usr/bin/mariadb-install-db");
    private static final int NODES = 3;
    private static final OwnUser USER = new OwnUser("mysql");

    private final Path folder;
    private final List<GaleraNode> nodes = new ArrayList<>();

    private GaleraCluster(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Files.isExecutable(SERVER) && Files.exists(PROVIDER) && Files.isExecutable(INSTALLER);
    }

    static GaleraCluster start() throws IOException, InterruptedException {
        GaleraCluster cluster = new GaleraCluster(USER.folder("oms-galera"));
        try {
            cluster.startNodes();
            return cluster;
        } catch (IOException | InterruptedException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    private void startNodes() throws IOException, InterruptedException {
        for (int number = 1; number <= NODES; number++) {
            nodes.add(new GaleraNode(USER, folder, "node" + number));
        }
        GaleraNode first = nodes.get(0);
        USER.run(
                List.of(
                        INSTALLER.toString(),
                        "--no-defaults",
                        "--datadir=" + first.data(),
                        "--auth-root-authentication-method=normal",
                        "--skip-test-db"),
                folder.resolve("install.log"));
        first.start("");
        for (GaleraNode other : nodes.subList(1, NODES)) {
            USER.make(other.data());
            other.start(first.group());
        }
    }

    int size() {
        return nodes.size();
    }

    /** Ends one node as a power cut would. */
    void kill(int number) throws IOException {
        nodes.get(number).kill();
    }

    /** Transactions that lost against one of another node, on the nodes that are up. */
    long lost() throws SQLException {
        long lost = 0;
        for (GaleraNode each : nodes) {
            lost += each.isUp() ? each.lost() : 0;
        }
        return lost;
    }

    /**
     * With all nodes in its URL, of which the driver takes any. A session sees what was committed on another node before it
     * asked.
     */
    Database database() throws IOException {
        String hosts = nodes.stream().map(node -> "localhost:" + node.port()).collect(Collectors.joining(","));
        return Database.open(
                "jdbc:mariadb:loadbalance://" + hosts
                        + "/oms?user=root&sessionVariables=wsrep_sync_wait=7&connectTimeout=2000",
                folder);
    }

    @Override
    public void close() throws IOException {
        for (GaleraNode each : nodes) {
            each.close();
        }
        OwnUser.delete(folder);
    }
}
