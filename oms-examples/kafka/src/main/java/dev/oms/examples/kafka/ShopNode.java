package dev.oms.examples.kafka;

import com.zaxxer.hikari.HikariDataSource;
import dev.oms.Oms;
import dev.oms.WorkerOptions;
import dev.oms.jdbc.JdbcPersistence;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.StringSerializer;

/** One of several nodes of a shop: it works in the background, and whichever has the lease relays to Kafka. */
public final class ShopNode {
    private ShopNode() {}

    /** @param arguments JDBC URL, Kafka's bootstrap servers, topic, lease such as {@code PT2M}, most events in a batch */
    public static void main(String[] arguments) throws InterruptedException {
        try (HikariDataSource database = database(arguments[0]);
                KafkaSink kafka = sink(arguments[1], arguments[2]);
                Oms oms = Oms.builder()
                        .persistence(JdbcPersistence.of(database))
                        .lease(Duration.parse(arguments[3]))
                        .build()) {
            int batch = Integer.parseInt(arguments[4]);
            // begin: relay
            oms.relay("kafka", batch, kafka);
            oms.startWorker(WorkerOptions.standard());
            // end: relay
            new CountDownLatch(1).await();
        }
    }

    private static HikariDataSource database(String url) {
        HikariDataSource database = new HikariDataSource();
        database.setJdbcUrl(url);
        return database;
    }

    static KafkaSink sink(String servers, String topic) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", servers, "transactional.id", "oms-relay-" + topic, "linger.ms", 0);
        return new KafkaSink(
                () -> new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()), topic);
    }
}
