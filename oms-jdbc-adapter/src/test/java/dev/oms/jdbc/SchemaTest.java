package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.oms.common.InvariantViolation;
import dev.oms.common.SchemaMismatchException;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.IndexAttribute.Type;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema is created once, upgraded in steps, and refused where it is not the one this code needs. */
final class SchemaTest {
    private static final RecordKind WIDER_ORDER = new RecordKind(
            "order",
            List.of(new IndexAttribute("status", Type.TEXT), new IndexAttribute("channel", Type.TEXT)),
            List.of(List.of("status"), List.of("channel", RecordKind.OWNER)));
    private final String prefix = Databases.freshPrefix();

    @ParameterizedTest
    @EnumSource
    void tablesStandUnderTheirPrefixWithReadableColumns(Database database) throws SQLException {
        Samples orders = Samples.in(prepared(database, UpgradeMode.AUTOMATIC, Samples.KINDS));
        orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 9, 2)));

        assertThat(text(database, "SELECT status FROM " + prefix + "order WHERE id = 'O-1'"))
                .isEqualTo("PLACED");
        assertThat(text(database, "SELECT on_hand - reserved FROM " + prefix + "stock WHERE sku = 'TEA'"))
                .isEqualTo("7");
        assertThat(text(database, "SELECT count(*) FROM " + prefix + "schema_history"))
                .isNotEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaOfItsOwnIsCreatedAndUsed(Database database) throws SQLException {
        JdbcPersistence options =
                JdbcPersistence.on(database.source()).schema(prefix + "shop").tablePrefix("");
        RecordStore store = options.recordStore();
        store.prepare(Samples.KINDS);
        Samples orders = Samples.in(store);

        orders.commit(orders.batch("r1", "O-1", 1, orders.delta("TEA", 9, 0)));

        assertThat(orders.read("O-1", "TEA", "r1").records()).hasSize(1);
        assertThat(orders.events()).hasSize(1);
        String schema = database.dialect().quotedAsIs(prefix + "shop");
        assertThat(text(
                        database,
                        "SELECT owner FROM " + schema + "." + database.dialect().quoted("order")))
                .isEqualTo("O-1");
    }

    @ParameterizedTest
    @EnumSource
    void nodesMayPrepareAnEmptyDatabaseAtTheSameMoment(Database database) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        CyclicBarrier start = new CyclicBarrier(3);
        List<Future<RecordStore>> prepared = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            prepared.add(nodes.submit(() -> {
                start.await();
                return prepared(database, UpgradeMode.AUTOMATIC, Samples.KINDS);
            }));
        }

        for (Future<RecordStore> node : prepared) {
            Samples orders = Samples.in(node.get());
            assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
            assertThat(orders.events()).hasSize(1);
        }
        nodes.shutdown();
    }

    @ParameterizedTest
    @EnumSource
    void aLaterReleaseAddsAttributesAndTheEarlierOneIsThenRefused(Database database) throws SQLException {
        Samples orders = Samples.in(prepared(database, UpgradeMode.AUTOMATIC, Samples.KINDS));
        orders.commit(orders.batch("r1", "O-1", 1));

        Samples later = new Samples(
                prepared(database, UpgradeMode.AUTOMATIC, List.of(WIDER_ORDER, Samples.TASK)), orders.tenant());

        assertThat(later.commit(later.batch("r2", "O-1", 2))).isEqualTo(new Committed());
        assertThat(later.read("O-1", "TEA", "r1").records()).containsExactly(later.order("O-1", 2));
        for (UpgradeMode mode : UpgradeMode.values()) {
            SchemaMismatchException refused = refusal(database, mode, Samples.KINDS);
            assertThat(refused.found()).isEqualTo("1.7");
            assertThat(refused.needed()).isEqualTo("1.5");
            assertThat(refused).hasMessageContaining("newer release");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoMayOnlyValidateRefusesAnEmptyAndAnOlderDatabaseAndTouchesNothing(Database database) {
        SchemaMismatchException empty = refusal(database, UpgradeMode.VALIDATE_ONLY, Samples.KINDS);
        assertThat(empty.found()).isEqualTo("none");
        assertThat(empty.needed()).isEqualTo("1.5");
        assertThat(empty).hasMessageContaining("UpgradeMode.AUTOMATIC");

        prepared(database, UpgradeMode.AUTOMATIC, Samples.KINDS);
        SchemaMismatchException older =
                refusal(database, UpgradeMode.VALIDATE_ONLY, List.of(WIDER_ORDER, Samples.TASK));
        assertThat(older.found()).isEqualTo("1.5");
        assertThat(older.needed()).isEqualTo("1.7");

        Samples orders = Samples.in(prepared(database, UpgradeMode.VALIDATE_ONLY, Samples.KINDS));
        assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
    }

    @Test
    void aKindWhoseAttributeChangesItsTypeIsRefused() {
        RecordKind retyped = new RecordKind(
                "order", List.of(new IndexAttribute("status", Type.INTEGER)), List.of(List.of("status")));
        prepared(Database.H2, UpgradeMode.AUTOMATIC, Samples.KINDS);

        assertThat(refusal(Database.H2, UpgradeMode.AUTOMATIC, List.of(retyped, Samples.TASK)))
                .hasMessageContaining("altered");
    }

    @Test
    void anUpgradeThatWasInterruptedIsRepeated() throws SQLException {
        prepared(Database.MARIADB, UpgradeMode.AUTOMATIC, Samples.KINDS);
        execute(Database.MARIADB, "UPDATE " + prefix + "schema_history SET success = 0 WHERE version = '1.5'");
        execute(Database.MARIADB, "DROP TABLE " + prefix + "task");

        Samples orders = Samples.in(prepared(Database.MARIADB, UpgradeMode.AUTOMATIC, Samples.KINDS));

        assertThat(orders.commit(orders.batchOf("r1", orders.task("T-1", Samples.NOON))))
                .isEqualTo(new Committed());
    }

    @ParameterizedTest
    @EnumSource
    void theHostsOwnMigrationsStandBesideOurs(Database database) throws SQLException {
        String schema = prefix + "both";
        Flyway host = Flyway.configure()
                .dataSource(database.source())
                .schemas(schema)
                .table("flyway_schema_history")
                .locations(new String[0])
                .javaMigrations(new Migration("1", "host", 1, true, List.of("CREATE TABLE host_table (n int)")))
                .load();
        host.migrate();

        RecordStore store = JdbcPersistence.on(database.source()).schema(schema).recordStore();
        store.prepare(Samples.KINDS);

        Samples orders = Samples.in(store);
        assertThat(orders.commit(orders.batch("r1", "O-1", 1))).isEqualTo(new Committed());
        assertThat(host.validateWithResult().validationSuccessful).isTrue();
        assertThat(host.migrate().migrationsExecuted).isZero();
    }

    @Test
    void namesThatAreTakenOrUnfitAreRefused() {
        JdbcPersistence h2 = JdbcPersistence.on(Databases.h2());
        RecordKind stock = new RecordKind("stock", List.of(), List.of());
        RecordKind versioned = new RecordKind("order", List.of(new IndexAttribute("version", Type.TEXT)), List.of());

        assertThatThrownBy(() -> h2.tablePrefix("oms; DROP")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> h2.tablePrefix("much_too_long_a_prefix")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> h2.schema("a\"b")).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> h2.recordStore().prepare(List.of(stock))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> h2.recordStore().prepare(List.of(versioned))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> Samples.in(h2.recordStore()).events()).hasMessageContaining("prepared");
    }

    @ParameterizedTest
    @EnumSource
    void theLongestNamesAndTheWidestIndexesFit(Database database) {
        String longest = "k".repeat(40);
        List<IndexAttribute> attributes = List.of(
                new IndexAttribute("a".repeat(40), Type.TEXT),
                new IndexAttribute("b".repeat(40), Type.TEXT),
                new IndexAttribute("select", Type.DECIMAL));
        RecordKind widest = new RecordKind(
                longest,
                attributes,
                List.of(
                        List.of("a".repeat(40), "b".repeat(40), RecordKind.OWNER, RecordKind.ID),
                        List.of("a".repeat(40), "b".repeat(40)),
                        List.of("select", RecordKind.ID)));

        prepared(database, UpgradeMode.AUTOMATIC, List.of(widest));
    }

    @ParameterizedTest
    @EnumSource
    void viewsOfAnEarlierReleaseAreMadeAnewAndWhoMayOnlyValidateRefusesThem(Database database) throws SQLException {
        String schema = prefix + "views";
        JdbcPersistence options = JdbcPersistence.on(database.source()).schema(schema);
        options.build().close();
        String tables = database.dialect().quotedAsIs(schema) + ".";
        execute(database, "DROP VIEW " + tables + "oms_packages");
        execute(database, "CREATE VIEW " + tables + "oms_packages AS SELECT 1 AS tracking, 2 AS weight");
        forgetViews(database, tables + "oms_schema_history");

        assertThatThrownBy(() -> options.upgrade(UpgradeMode.VALIDATE_ONLY).build())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageContaining("UpgradeMode.AUTOMATIC");
        options.build().close();

        assertThat(text(database, "SELECT count(shipment_id) FROM " + tables + "oms_packages"))
                .isEqualTo("0");
        options.upgrade(UpgradeMode.VALIDATE_ONLY).build().close();
    }

    @ParameterizedTest
    @EnumSource
    void viewsThatOthersBuiltOnOursSurviveAChangeOfOurs(Database database) throws SQLException {
        JdbcPersistence options = JdbcPersistence.on(database.source()).tablePrefix(prefix);
        options.build().close();
        execute(database, "CREATE VIEW " + prefix + "theirs AS SELECT order_id FROM " + prefix + "order_lines");
        forgetViews(database, prefix + "schema_history");

        options.build().close();

        assertThat(text(database, "SELECT count(*) FROM " + prefix + "theirs")).isEqualTo("0");
    }

    @Test
    void aStoreForOtherKindsThanOursHasNoViews() throws SQLException {
        prepared(Database.H2, UpgradeMode.AUTOMATIC, Samples.KINDS);

        assertThat(Rows.of(
                        Databases.h2(),
                        "SELECT table_name FROM information_schema.views WHERE table_name LIKE '"
                                + prefix.toUpperCase(java.util.Locale.ROOT) + "%'"))
                .isEmpty();
    }

    /** As if an earlier release had made the views. */
    private static void forgetViews(Database database, String history) throws SQLException {
        Dialect dialect = database.dialect();
        execute(
                database,
                "UPDATE %s SET %s = 1 WHERE %s IS NULL"
                        .formatted(history, dialect.quotedAsIs("checksum"), dialect.quotedAsIs("version")));
    }

    private RecordStore prepared(Database database, UpgradeMode mode, List<RecordKind> kinds) {
        RecordStore store = JdbcPersistence.on(database.source())
                .tablePrefix(prefix)
                .upgrade(mode)
                .recordStore();
        store.prepare(kinds);
        return store;
    }

    private SchemaMismatchException refusal(Database database, UpgradeMode mode, List<RecordKind> kinds) {
        return catchThrowableOfType(SchemaMismatchException.class, () -> prepared(database, mode, kinds));
    }

    private static String text(Database database, String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
