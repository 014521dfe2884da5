package dev.oms.examples.bench.torture;

import dev.oms.examples.servers.ProcessTree;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** One node of a Galera cluster on this machine. */
final class GaleraNode implements AutoCloseable {
    private static final String SYNCED = """
            SELECT 1 FROM information_schema.global_status
            WHERE variable_name = 'WSREP_LOCAL_STATE_COMMENT' AND variable_value = 'Synced'""";

    private static final String LOST = """
            SELECT CAST(sum(variable_value) AS INTEGER) FROM information_schema.global_status
            WHERE variable_name IN ('WSREP_LOCAL_CERT_FAILURES', 'WSREP_LOCAL_BF_ABORTS')""";

    private final OwnUser user;
    private final Path folder;
    private final String name;
    private final int port = FreePort.any();
    private final int groupPort = FreePort.any();
    private final int transferPort = FreePort.any();
    private final int copyPort = FreePort.any();
    private Optional<Process> process = Optional.empty();

    GaleraNode(OwnUser user, Path folder, String name) throws IOException {
        this.user = user;
        this.folder = folder;
        this.name = name;
    }

    int port() {
        return port;
    }

    /** Where other nodes find it. */
    String group() {
        return "127.0.0.1:" + groupPort;
    }

    Path data() {
        return folder.resolve(name);
    }

    /** @param cluster group of a node that is up; empty for the first one */
    void start(String cluster) throws IOException {
        Process begun = user.start(command(cluster), said());
        process = Optional.of(begun);
        Waiting.until("no Galera node comes up: " + said(), () -> isSynced() || !begun.isAlive());
        if (!begun.isAlive()) {
            throw new IOException("a Galera node ended by itself: " + OwnUser.end(said()));
        }
    }

    private boolean isSynced() {
        return Queries.answers(url() + "&createDatabaseIfNotExist=true", SYNCED);
    }

    private String url() {
        return "jdbc:mariadb://localhost:" + port + "/oms?user=root";
    }

    private List<String> command(String cluster) {
        return List.of(
                GaleraCluster.SERVER.toString(),
                "--no-defaults",
                "--datadir=" + data(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + folder.resolve(name + ".sock"),
                "--pid-file=" + folder.resolve(name + ".pid"),
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=32M",
                "--innodb-autoinc-lock-mode=2",
                "--binlog-format=ROW",
                "--idle-transaction-timeout=5",
                "--wsrep-on=ON",
                "--wsrep-provider=" + GaleraCluster.PROVIDER,
                "--wsrep-cluster-address=gcomm://" + cluster,
                cluster.isEmpty() ? "--wsrep-new-cluster" : "--wsrep-slave-threads=1",
                "--wsrep-node-name=" + name,
                "--wsrep-node-address=" + group(),
                "--wsrep-sst-method=rsync",
                "--wsrep-sst-receive-address=127.0.0.1:" + copyPort,
                "--wsrep-provider-options=gmcast.listen_addr=tcp://" + group() + ";ist.recv_addr=127.0.0.1:"
                        + transferPort
                        + ";evs.keepalive_period=PT0.5S;evs.suspect_timeout=PT2S;evs.inactive_timeout=PT4S;gcache.size=32M");
    }

    private Path said() {
        return folder.resolve(name + ".log");
    }

    /** Transactions that lost against one of another node, when they were to be committed or before. */
    long lost() throws SQLException {
        return Long.parseLong(Queries.first(url(), LOST).orElse("0"));
    }

    boolean isUp() {
        return process.filter(Process::isAlive).isPresent();
    }

    /** Ends it as a power cut would. */
    void kill() throws IOException {
        if (process.isPresent()) {
            ProcessTree.kill(process.get().toHandle());
        }
    }

    @Override
    public void close() throws IOException {
        kill();
    }
}
