package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Somebody else in the host takes every connection of the pool, again and again, for longer than anyone waits for one. */
final class PoolExhausted implements Strike {
    private static final int CONNECTIONS = 3;
    private static final int PATIENCE_MILLIS = 250;
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public void strike(Round round) throws Exception {
        HikariConfig config = round.pool();
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        HikariDataSource pool = new HikariDataSource(config);
        try (Branch branch = Branch.over(pool, round.tenant(), round.provider())) {
            round.underLoad(branch, () -> {
                for (int time = 0; time < TIMES; time++) {
                    hog(pool, round);
                    round.awaitMore();
                }
            });
        }
    }

    private static void hog(HikariDataSource pool, Round round) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < CONNECTIONS) {
                take(pool, taken);
            }
            Pause.millis(PATIENCE_MILLIS + round.random().nextInt(PATIENCE_MILLIS));
        } finally {
            for (Connection each : taken) {
                each.close();
            }
        }
    }

    /** The shop is in the same queue. */
    private static void take(HikariDataSource pool, List<Connection> taken) throws SQLException {
        for (int turn = 1; ; turn++) {
            try {
                taken.add(pool.getConnection());
                return;
            } catch (SQLException e) {
                if (turn == 20) {
                    throw e;
                }
            }
        }
    }
}
