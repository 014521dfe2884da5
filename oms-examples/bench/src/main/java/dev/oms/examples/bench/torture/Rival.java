package dev.oms.examples.bench.torture;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Another program on the library's stock rows: it writes them one by one in a random order, as they were, and keeps each
 * locked for a while. It loses its share of the deadlocks, and comes back.
 */
final class Rival implements AutoCloseable {
    private static final int MOST_MILLIS_AWAY = 20;
    private final HikariConfig config;
    private final Round round;
    private final long holdMillis;
    private final Random random;
    private final AtomicLong holds = new AtomicLong();
    private final Thread thread = Daemons.thread(this::interfere);
    private volatile boolean leaving;

    /** @param holdMillis how long it keeps each row before it asks for the next */
    Rival(Round round, HikariConfig config, long holdMillis) {
        this.round = round;
        this.config = config;
        this.holdMillis = holdMillis;
        this.random = new Random(round.seed());
        thread.start();
    }

    /** How often it had all of them. */
    long holds() {
        return holds.get();
    }

    private void interfere() {
        while (!leaving) {
            try (Connection connection =
                    DriverManager.getConnection(config.getJdbcUrl(), config.getUsername(), config.getPassword())) {
                connection.setAutoCommit(false);
                while (!leaving) {
                    hold(connection);
                }
            } catch (SQLException e) {
                // A victim of a deadlock, or of a time-out: the next round is on a new connection.
                round.ledger().failed("rival " + e.getSQLState());
            }
        }
    }

    private void hold(Connection connection) throws SQLException {
        List<String> skus = new ArrayList<>(Storeroom.units().keySet());
        Collections.shuffle(skus, random);
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE oms_stock SET on_hand = on_hand WHERE tenant = ? AND sku = ?")) {
            for (String sku : skus) {
                statement.setString(1, round.tenant());
                statement.setString(2, sku);
                if (statement.executeUpdate() != 1) {
                    throw new SQLException("there is no stock row of " + sku + " to fight over");
                }
                Pause.millis(holdMillis);
            }
        }
        connection.commit();
        holds.incrementAndGet();
        Pause.millis(random.nextInt(MOST_MILLIS_AWAY));
    }

    @Override
    public void close() {
        leaving = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (holds.get() == 0) {
            throw new IllegalStateException("the rival never had what it fought for: nothing was put to the test");
        }
    }
}
