package dev.oms.examples.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.jdbc.JdbcPersistence;
import dev.oms.order.CancelOrder;
import dev.oms.order.LineUnits;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.EventText;
import dev.oms.port.RecordedEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nodes that relay are processes of their own, so that one can be killed in the middle of it. */
final class KafkaRelayTest {
    private static final String TOPIC = "orders";
    private static final String LEASE = "PT3S";
    private static final int BATCH = 7;
    private static final int ORDERS = 150;
    private static final int ENOUGH = 40;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void everyEventReachesKafkaInTheOrderOfItsOrderAlthoughANodeIsKilled() throws Exception {
        try (KafkaServer kafka = new KafkaServer(folder.resolve("kafka"));
                SharedDatabase database = new SharedDatabase();
                Oms shop = database.shop();
                Received received = new Received(kafka.address(), kafka.create(TOPIC, 3))) {
            open(shop);
            sell(shop, ORDERS);
            int before = log(shop).size();

            Process first = node(database, kafka);
            Process second = null;
            try {
                received.until(() -> received.events().size() >= ENOUGH);
                first.destroyForcibly().waitFor();
                while (received.readWhatIsThere()) {
                    // until it has all that the first node had sent
                }
                assertThat(received.events())
                        .as("it was killed in the middle of it")
                        .hasSizeLessThan(before);

                long last = sell(shop, 10);
                second = node(database, kafka);
                received.until(() -> received.positions().contains(last));
            } finally {
                first.destroyForcibly();
                if (second != null) {
                    second.destroyForcibly().waitFor();
                }
            }

            assertThat(received.events()).containsExactlyInAnyOrderElementsOf(asReceived(log(shop)));
            assertThat(received.arrived())
                    .as("what came twice is what came before")
                    .allMatch(received.events()::contains);
        }
    }

    private static void open(Oms shop) {
        shop.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        shop.catalog().define(Definition.goods("TEA", "4.90", "EUR")).orThrow();
        shop.inventory().receive("BERLIN", "TEA", 1_000).orThrow();
    }

    /** Answers the position of the last event. */
    private static long sell(Oms shop, int orders) {
        for (int i = 0; i < orders; i++) {
            OrderId order =
                    shop.orders().place(PlaceOrder.of("web").line("TEA", 3)).orThrow();
            shop.orders()
                    .cancel(CancelOrder.units(order, "one too many", new LineUnits(1, 1)))
                    .orThrow();
        }
        List<RecordedEvent> all = log(shop);
        return all.get(all.size() - 1).position();
    }

    private static List<RecordedEvent> log(Oms shop) {
        return shop.events(0, 5_000);
    }

    private static Set<Received.Event> asReceived(List<RecordedEvent> log) {
        return log.stream()
                .map(event -> new Received.Event(
                        event.position(), event.owner(), EventText.type(event.event()), EventText.json(event.event())))
                .collect(Collectors.toSet());
    }

    private Process node(SharedDatabase database, KafkaServer kafka) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx128m",
                        ShopNode.class.getName(),
                        database.url(),
                        kafka.address(),
                        TOPIC,
                        LEASE,
                        Integer.toString(BATCH))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("node.log").toFile())
                .start();
    }

    /** An H2 in memory that other processes reach as well. */
    private static final class SharedDatabase implements AutoCloseable {
        private final Server server;
        private final JdbcConnectionPool pool;

        SharedDatabase() throws SQLException {
            server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
            pool = JdbcConnectionPool.create(url(), "", "");
        }

        String url() {
            return "jdbc:h2:tcp://localhost:" + server.getPort() + "/mem:shop;DB_CLOSE_DELAY=-1";
        }

        Oms shop() {
            return Oms.builder().persistence(JdbcPersistence.of(pool)).build();
        }

        @Override
        public void close() {
            pool.dispose();
            server.stop();
        }
    }
}
