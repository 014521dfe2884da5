package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import dev.oms.examples.servers.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Mixed load for the whole time while every hundredth piece on the wire cuts its connection; what is used stays flat. */
final class Soak implements Strike {
    private static final int PIECES_PER_CUT = 100;
    private static final int SLICES = 12;

    @Override
    public String name() {
        return "soak";
    }

    @Override
    public Optional<String> impossible(Database database) {
        return Scenario.needsOwnServer(database);
    }

    @Override
    public void strike(Round round) throws Exception {
        HikariConfig config = round.pool();
        int port = LoopbackUrl.port(config.getJdbcUrl());
        List<Double> bytesPerAnswer = new ArrayList<>();
        try (CuttingProxy proxy = new CuttingProxy(port, new Random(round.seed()), PIECES_PER_CUT);
                ProviderDoor door = new ProviderDoor(round.provider())) {
            config.setJdbcUrl(LoopbackUrl.withPort(config.getJdbcUrl(), proxy.port()));
            try (BranchProcess shop = BranchProcess.start(round, config, door.port(), "child")) {
                shop.awaitOpen();
                round.awaitMore();
                proxy.cutNowAndThen();
                for (int slice = 0; slice < SLICES; slice++) {
                    bytesPerAnswer.add(growth(
                            round, () -> Pause.millis(round.traffic().time().toMillis() / SLICES)));
                }
                proxy.cutNoMore();
                shop.leave();
                new Flatness(round.ledger()).require(shop.gauges(), bytesPerAnswer);
            }
        }
    }

    /** Bytes that the tables grew by for each acknowledgement meanwhile. */
    private static double growth(Round round, Runnable meanwhile) throws SQLException {
        long bytes = bytes(round);
        int answers = round.ledger().answers();
        meanwhile.run();
        return (bytes(round) - bytes) / (double) Math.max(1, round.ledger().answers() - answers);
    }

    private static long bytes(Round round) throws SQLException {
        String url = round.database().url();
        String sql = url.startsWith("jdbc:postgresql:") ? """
                SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind = 'r'""" : """
                SELECT sum(data_length + index_length) FROM information_schema.tables
                WHERE table_schema = 'oms'""";
        try (Connection connection =
                        DriverManager.getConnection(url, round.database().user(), "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
