package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.CommandContext;
import dev.oms.common.AddressForm;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.order.CancelOrder;
import dev.oms.order.ChangeOrder;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Persistence;
import dev.oms.verify.VerificationReport.Breach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody with a database client changes what has happened, and it is found. */
class EventChainTest {
    private static final String LAW = "events are as they were written";
    private static final Pattern AUDIT = Pattern.compile("```sql\\n(WITH told.*?)```", Pattern.DOTALL);

    private static final Map<Database, Shared> SHARED = new EnumMap<>(Database.class);

    /** What can be done to the event in the middle of a timeline of five. */
    private enum Deed {
        CHANGED("UPDATE {event} SET body = '{\"v\":1,\"reason\":\"none\"}' WHERE {third}"),
        OF_SOMEBODY_ELSE("UPDATE {event} SET actor = 'agent:mallory' WHERE {third}"),
        EXPLAINED_AWAY("UPDATE {event} SET note = 'as agreed by phone' WHERE {third}"),
        OF_ANOTHER_TYPE("UPDATE {event} SET type = 'OrderRejected' WHERE {third}"),
        OF_ANOTHER_VERSION("UPDATE {event} SET version = version + 1 WHERE {third}"),
        OF_ANOTHER_REQUEST("UPDATE {event} SET request = 'another' WHERE {third}"),
        OF_ANOTHER_DAY("UPDATE {event} SET happened_at = '2020-02-02 02:02:02' WHERE {third}"),
        GIVEN_TO_ANOTHER_ORDER("UPDATE {event} SET owner = 'another' WHERE {third}"),
        MISSING("DELETE FROM {event} WHERE {third}"),
        MISSING_AT_THE_BEGINNING("DELETE FROM {event} WHERE {first}"),
        MISSING_AT_THE_END("DELETE FROM {event} WHERE {last}"),
        PUT_IN("""
                INSERT INTO {event} (position, tenant, owner, subject_kind, subject_id, version, type, happened_at,
                                     actor, request, note, body, seal)
                SELECT 1000000000 + position, tenant, owner, subject_kind, subject_id, version, type, happened_at, actor, request, note,
                       body, seal
                FROM {event} WHERE {third}"""),
        MOVED("UPDATE {event} SET position = 1000000000 + position WHERE {third}"),
        SEALED_ANEW("UPDATE {event} SET seal = '' WHERE {third}"),
        WITHOUT_ITS_SALT("UPDATE {event} SET seal = concat(substr(seal, 1, 130), substr(seal, 1, 64)) WHERE {third}");

        private final String sql;

        Deed(String sql) {
            this.sql = sql;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsDoneToAnEventIsFoundAndNamed(Database database) throws Exception {
        for (Deed deed : Deed.values()) {
            Timeline timeline = Timeline.in(database);
            assertThat(timeline.oms.verify().breaches()).isEmpty();

            assertThat(timeline.tamper(deed.sql)).as(deed.name()).isEqualTo(1);

            assertThat(timeline.oms.verify().breaches())
                    .as(deed.name())
                    .filteredOn(breach -> breach.law().equals(LAW))
                    .isNotEmpty()
                    .allMatch(breach -> timeline.isNamedIn(breach));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErasedTimelineIsStillChainedAndStillGuarded(Database database) throws Exception {
        List<String> deeds = List.of(
                "UPDATE {event} SET body = replace(body, 'TEA', 'MUG') WHERE {first}",
                "UPDATE {event} SET actor = 'agent:mallory' WHERE {first}",
                "DELETE FROM {event} WHERE {third}",
                "DELETE FROM {event} WHERE {last}",
                "UPDATE {event} SET seal = concat(substr(seal, 1, 130), substr(seal, 1, 32)) WHERE {first}");
        for (String deed : deeds) {
            Timeline timeline = Timeline.in(database);
            timeline.oms.erase(new CustomerId("C-1")).orThrow();
            assertThat(timeline.oms.verify().breaches()).isEmpty();

            assertThat(timeline.tamper(deed)).as(deed).isEqualTo(1);

            assertThat(timeline.oms.verify().breaches())
                    .as(deed)
                    .filteredOn(breach -> breach.law().equals(LAW))
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void masterDataIsChainedAndReceiptsAreSealed(Database database) throws Exception {
        for (String deed : List.of(
                "UPDATE {event} SET body = replace(body, '4.90', '0.90') WHERE type = 'ProductDefined' AND {tenant}",
                "DELETE FROM {event} WHERE type = 'ProductDefined' AND version = 1 AND {tenant}",
                "DELETE FROM {event} WHERE type = 'NodeDefined' AND {tenant}",
                "UPDATE {event} SET body = replace(body, '100', '110') WHERE type = 'StockReceived' AND {tenant}")) {
            Timeline timeline = Timeline.in(database);
            assertThat(timeline.oms.verify().breaches()).isEmpty();

            assertThat(timeline.tamper(deed)).as(deed).isPositive();

            assertThat(timeline.oms.verify().breaches())
                    .as(deed)
                    .filteredOn(breach -> breach.law().equals(LAW))
                    .isNotEmpty();
        }
    }

    @Test
    void anAuditorComputesTheChainWithoutTheLibrary() throws Exception {
        Timeline whole = Timeline.in(Database.POSTGRES);
        Timeline erased = Timeline.in(Database.POSTGRES);
        erased.oms.erase(new CustomerId("C-1")).orThrow();
        Timeline tampered = Timeline.in(Database.POSTGRES);
        tampered.tamper("UPDATE {event} SET note = 'as agreed' WHERE {third}");

        assertThat(whole.audit())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(2, 4)).containsOnly(true));
        assertThat(erased.audit())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.subList(2, 4)).containsOnly(true));
        assertThat(tampered.audit())
                .anySatisfy(row -> assertThat(row.subList(2, 4)).contains(false));
    }

    /** Tables that all tests share: each has a tenant of its own. */
    private record Shared(HikariDataSource source, String prefix, Persistence persistence) {

        static Shared in(Database database) {
            HikariDataSource source = database.source();
            String prefix = Databases.freshPrefix();
            return new Shared(
                    source,
                    prefix,
                    JdbcPersistence.on(source).tablePrefix(prefix).build());
        }
    }

    /** A shop with an order that was placed, moved twice and cancelled. */
    private record Timeline(Oms oms, OrderId order, HikariDataSource source, String prefix) {

        static Timeline in(Database database) {
            Shared tables = SHARED.computeIfAbsent(database, Shared::in);
            Oms oms = Oms.builder()
                    .persistence(tables.persistence())
                    .tenant(new TenantId("Büro-" + UUID.randomUUID()))
                    .build();
            oms.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
            oms.catalog().define(Definition.goods("TEA", "4.90", "EUR")).orThrow();
            oms.catalog().define(Definition.goods("TEA", "4.80", "EUR")).orThrow();
            oms.inventory().receive("BERLIN", "TEA", 100).orThrow();
            OrderId order = oms.orders()
                    .place(PlaceOrder.of("web")
                            .customer("C-1")
                            .note("für Zoë 🎁")
                            .line("TEA", 3))
                    .orThrow();
            for (String city : List.of("Bonn", "Köln")) {
                CommandContext said = new CommandContext(
                        oms.tenant(), oms.actor(), new RequestId("move-" + city), "she moves to " + city);
                AddressForm form = new AddressForm("Zoë", List.of(), "", city, "DE", List.of());
                oms.execute(ChangeOrder.of(order).shipTo(form), said).orThrow();
            }
            oms.orders().cancel(CancelOrder.all(order, "no")).orThrow();
            oms.events(0, 100);
            return new Timeline(oms, order, tables.source(), tables.prefix());
        }

        int tamper(String sql) throws SQLException {
            String table = prefix + "event";
            String mine = "tenant = '" + oms.tenant() + "'";
            List<Long> positions =
                    oms.timeline(order).stream().map(event -> event.position()).toList();
            String text = sql.replace("{event}", table)
                    .replace("{tenant}", mine)
                    .replace("{first}", "position = " + positions.get(0))
                    .replace("{third}", "position = " + positions.get(2))
                    .replace("{last}", "position = " + positions.get(positions.size() - 1));
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                int changed = statement.executeUpdate(text);
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
                return changed;
            }
        }

        boolean isNamedIn(Breach breach) {
            return breach.subject().contains(order.value());
        }

        List<List<Object>> audit() throws SQLException, IOException {
            oms.events(0, 100);
            Matcher query = AUDIT.matcher(Files.readString(Path.of("../docs/security.md")));
            assertThat(query.find()).as("the query of docs/security.md").isTrue();
            return Rows.of(
                    source,
                    query.group(1)
                            .replace("oms_event", (prefix + "event").toLowerCase(Locale.ROOT))
                            .replace("'main'", "'" + oms.tenant() + "'")
                            .replace("'AN-ORDER'", "'" + order + "'"));
        }
    }
}
