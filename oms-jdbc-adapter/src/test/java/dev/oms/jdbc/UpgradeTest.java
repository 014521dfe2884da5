package dev.oms.jdbc;

import static dev.oms.jdbc.RecordedDatabase.SCHEMA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.common.OrderId;
import dev.oms.common.SchemaMismatchException;
import dev.oms.common.TenantId;
import dev.oms.order.CancelOrder;
import dev.oms.order.Order;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.IndexAttribute.Type;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.internal.Formats;
import dev.oms.port.Kinds;
import dev.oms.port.Persistence;
import dev.oms.port.Query;
import dev.oms.testkit.ManualClock;
import dev.oms.testkit.SimulatedPaymentGateway;
import dev.oms.verify.VerificationReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Databases as earlier releases left them, with data: this code upgrades them, reads all of it, and goes on with it. */
final class UpgradeTest {
    /** Every recording there is, the last one of the schema of today. */
    private static final List<String> RELEASES = List.of("0.1");

    static Stream<Arguments> recordings() {
        return RELEASES.stream()
                .flatMap(release -> Stream.of(Database.values()).map(database -> Arguments.of(release, database)));
    }

    /** H2 copies a table to add a column, and for a moment it is not there. */
    static Stream<Arguments> recordingsUpgradedOnline() {
        return recordings().filter(each -> each.get()[1] != Database.H2);
    }

    private static JdbcPersistence options(Database database) {
        return JdbcPersistence.on(database.source()).schema(SCHEMA);
    }

    /** Written anew by {@code -Doms.rewriteSamples=true}; once a release is out, a new one gets a recording of its own. */
    @ParameterizedTest
    @EnumSource
    void theLastRecordingIsOfTheSchemaOfToday(Database database) throws Exception {
        var file = RecordedDatabase.file(RELEASES.get(RELEASES.size() - 1), database);
        RecordedDatabase today = RecordedDatabase.today(database);
        if (Boolean.getBoolean("oms.rewriteSamples")) {
            today.write(file);
        }

        RecordedDatabase recorded = RecordedDatabase.read(file);

        assertThat(recorded.schema()).isEqualTo(today.schema());
        assertThat(recorded.rows()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void aRecordedDatabaseIsUpgradedWithItsDataAndGoesOn(String release, Database database) throws Exception {
        RecordedDatabase.read(RecordedDatabase.file(release, database)).restore(database);

        try (Persistence store = options(database).build()) {
            Oms oms = shop(store, tenant(database));
            VerificationReport before = oms.verify();
            assertThat(before.breaches()).isEmpty();
            assertThat(before.orders()).isGreaterThanOrEqualTo(5);
            List<Order> orders = oms.orders().search(Query.of(Kinds.ORDER)).entities();
            assertThat(orders)
                    .isNotEmpty()
                    .allSatisfy(order -> assertThat(oms.timeline(order.id())).isNotEmpty());
            List<Long> told = new ArrayList<>();
            oms.subscribe("all", event -> told.add(event.position()));

            OrderId more = oms.orders().place(SmallShop.order().line("TEA", 1)).orThrow();
            for (int i = 0; i < 20; i++) {
                oms.work(100);
            }
            oms.fulfillments().release(more).orThrow();

            assertThat(told).isSorted().hasSizeGreaterThan((int) before.events());
            assertThat(oms.verify().breaches()).isEmpty();
            assertThat(oms.verify().orders()).isEqualTo(before.orders() + 1);
        }
        options(database).upgrade(UpgradeMode.VALIDATE_ONLY).build().close();
    }

    /** The release after this one, which has another attribute and another kind. */
    @ParameterizedTest
    @MethodSource("recordings")
    void aLaterReleaseKeepsTheDataAndThisOneIsThenRefused(String release, Database database) throws Exception {
        RecordedDatabase.read(RecordedDatabase.file(release, database)).restore(database);
        options(database).build().close();
        List<List<Object>> before = orders(database);

        try (RecordStore later = options(database).recordStore()) {
            later.prepare(kindsOfALaterRelease());
        }

        assertThat(before).isNotEmpty();
        assertThat(orders(database)).isEqualTo(before);
        for (UpgradeMode mode : UpgradeMode.values()) {
            assertThatThrownBy(() -> options(database).upgrade(mode).build())
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageContaining(
                            "A newer release has upgraded this database; start that release or a later one.");
        }
        assertThat(orders(database)).as("after being refused").isEqualTo(before);
    }

    /** Nobody has to stop selling for it: what runs goes on while, and after, the next release upgrades the schema. */
    @ParameterizedTest
    @MethodSource("recordingsUpgradedOnline")
    void whatRunsGoesOnWhileALaterReleaseUpgrades(String release, Database database) throws Exception {
        RecordedDatabase.read(RecordedDatabase.file(release, database)).restore(database);

        try (Persistence running = options(database).build()) {
            Oms oms = shop(running, tenant(database));
            AtomicBoolean upgraded = new AtomicBoolean();
            ExecutorService seller = Executors.newSingleThreadExecutor();
            Future<Integer> sold = seller.submit(() -> {
                int count = 0;
                for (int after = 0; after < 10; after += upgraded.get() ? 1 : 0) {
                    OrderId order =
                            oms.orders().place(SmallShop.order().line("MUG", 1)).orThrow();
                    oms.orders().cancel(CancelOrder.all(order, "enough")).orThrow();
                    count++;
                }
                return count;
            });
            try (RecordStore later = options(database).recordStore()) {
                later.prepare(kindsOfALaterRelease());
            }
            upgraded.set(true);
            seller.shutdown();

            assertThat(sold.get(2, TimeUnit.MINUTES)).isGreaterThanOrEqualTo(10);
            assertThat(oms.verify().breaches()).isEmpty();
        }
    }

    private static List<RecordKind> kindsOfALaterRelease() {
        List<RecordKind> kinds = new ArrayList<>();
        for (RecordKind kind : Formats.current().recordKinds()) {
            List<IndexAttribute> attributes = new ArrayList<>(kind.attributes());
            if (kind.name().equals(Order.KIND)) {
                attributes.add(new IndexAttribute("loyalty", Type.TEXT));
            }
            kinds.add(new RecordKind(kind.name(), attributes, kind.indexes()));
        }
        kinds.add(new RecordKind("voucher", List.of(new IndexAttribute("code", Type.TEXT)), List.of(List.of("code"))));
        return kinds;
    }

    private static List<List<Object>> orders(Database database) throws Exception {
        return Rows.of(
                database.source(), "SELECT id, version, body FROM " + table(database, "oms_order") + " ORDER BY id");
    }

    private static String tenant(Database database) throws Exception {
        return Rows.of(database.source(), "SELECT DISTINCT tenant FROM " + table(database, "oms_order"))
                .get(0)
                .get(0)
                .toString();
    }

    private static String table(Database database, String name) {
        return new Names(SCHEMA, "").table(database.dialect(), name);
    }

    private static Oms shop(Persistence store, String tenant) {
        return Oms.builder()
                .persistence(store)
                .clock(new ManualClock(Instant.parse("2026-06-01T09:00:00Z")))
                .tenant(new TenantId(tenant))
                .payments(new SimulatedPaymentGateway())
                .build();
    }
}
