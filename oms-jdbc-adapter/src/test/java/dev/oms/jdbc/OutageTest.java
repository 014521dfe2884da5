package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.CommandContext;
import dev.oms.command.Plan;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.common.RequestId;
import dev.oms.common.StoreUnavailableException;
import dev.oms.order.PlaceOrder;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A shop whose database goes away, or fills up: each command is told so, nothing is half written, and it goes on afterwards. */
final class OutageTest {
    private static final PlaceOrder ORDER = PlaceOrder.of("web").customer("C-1").line("TEA", 2);
    private final String prefix = Databases.freshPrefix();

    @ParameterizedTest
    @EnumSource
    void nothingIsLostWhileTheDatabaseIsDown(Database database) {
        Mains mains = new Mains(database.source());
        Oms shop = shop(mains);
        CommandContext request = shop.context(new RequestId("r-1"));
        Plan<OrderId> plan = shop.plan(ORDER).orThrow();

        mains.off = true;
        assertThatThrownBy(() -> shop.execute(ORDER, request)).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> shop.commit(plan)).isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> shop.orders().search(Query.of(Kinds.ORDER)))
                .isInstanceOf(StoreUnavailableException.class);
        assertThatThrownBy(() -> shop.work(10)).isInstanceOf(StoreUnavailableException.class);
        mains.off = false;

        assertUntouched(shop);
        assertThat(shop.commit(plan).isDone()).isTrue();
        assertThat(shop.execute(ORDER, request).repeated()).isFalse();
        assertSold(shop, 4);
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsHalfWrittenWhenTheDatabaseIsFull(Database database) throws SQLException {
        Oms shop = shop(database.source());
        CommandContext request = shop.context(new RequestId("r-1"));
        Plan<OrderId> plan = shop.plan(ORDER).orThrow();

        fill(database, "event");
        assertThatThrownBy(() -> shop.execute(ORDER, request))
                .isInstanceOf(StoreUnavailableException.class)
                .hasStackTraceContaining("no space left");
        assertThatThrownBy(() -> shop.commit(plan)).isInstanceOf(StoreUnavailableException.class);
        empty(database, "event");

        assertUntouched(shop);
        assertThat(shop.execute(ORDER, request).repeated()).isFalse();
        assertThat(shop.commit(plan).isDone()).isTrue();
        assertThat(shop.execute(ORDER, request).repeated()).isTrue();
        assertSold(shop, 4);
    }

    private Oms shop(DataSource source) {
        Oms shop = Oms.builder()
                .persistence(JdbcPersistence.on(source).tablePrefix(prefix).build())
                .build();
        shop.catalog().define(Definition.goods("TEA", "4.90", "EUR")).orThrow();
        shop.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        shop.inventory().receive("BERLIN", "TEA", 10).orThrow();
        return shop;
    }

    private static void assertUntouched(Oms shop) {
        assertThat(shop.orders().search(Query.of(Kinds.ORDER)).entries()).isEmpty();
        assertThat(shop.events(0, 100))
                .noneMatch(event -> event.subject().kind().equals("order"));
        assertSold(shop, 0);
    }

    private static void assertSold(Oms shop, long units) {
        assertThat(shop.inventory().levels("TEA"))
                .singleElement()
                .satisfies(level -> assertThat(level.reserved()).isEqualTo(units));
        assertThat(shop.verify().breaches()).isEmpty();
    }

    /** Has every insert into a table fail, after whatever the same commit wrote before it, as the database does when it is full. */
    private void fill(Database database, String table) throws SQLException {
        String name = prefix + "full";
        switch (database) {
            case H2 -> execute(database, """
                        CREATE TRIGGER %s BEFORE INSERT ON %s FOR EACH ROW CALL 'dev.oms.jdbc.DiskFull'
                        """.formatted(name, prefix + table));
            case MARIADB -> execute(database, """
                        CREATE TRIGGER %s BEFORE INSERT ON %s FOR EACH ROW
                          SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'no space left, the table is full'
                        """.formatted(name, prefix + table));
            case POSTGRES -> {
                execute(database, """
                        CREATE FUNCTION %s() RETURNS trigger LANGUAGE plpgsql AS $$
                        BEGIN
                          RAISE EXCEPTION 'could not extend file: no space left on device' USING ERRCODE = '53100';
                        END $$
                        """.formatted(name));
                execute(
                        database,
                        "CREATE TRIGGER %s BEFORE INSERT ON %s FOR EACH ROW EXECUTE FUNCTION %s()"
                                .formatted(name, prefix + table, name));
            }
        }
    }

    private void empty(Database database, String table) throws SQLException {
        String on = database == Database.POSTGRES ? " ON " + prefix + table : "";
        execute(database, "DROP TRIGGER " + prefix + "full" + on);
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A data source that can be cut off. */
    private static final class Mains extends DelegatingDataSource {
        private volatile boolean off;

        Mains(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (off) {
                throw new SQLTransientConnectionException("connection refused", "08001");
            }
            return super.getConnection();
        }
    }
}
