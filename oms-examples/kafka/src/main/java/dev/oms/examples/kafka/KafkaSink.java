package dev.oms.examples.kafka;

import dev.oms.common.Nullable;
import dev.oms.port.EventSink;
import dev.oms.port.RecordedEvent;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;

/**
 * Sends each batch of events to a topic in one transaction of Kafka: whoever reads what is committed never sees half a
 * batch, and a node that was taken for dead and still sends is fenced off. The key is the order's id, so that each order
 * stays in order.
 */
public final class KafkaSink implements EventSink, AutoCloseable {
    private final Supplier<Producer<String, String>> producers;
    private final String topic;
    private @Nullable Producer<String, String> open;

    /** @param producers makes a producer with the same {@code transactional.id} on every node */
    public KafkaSink(Supplier<Producer<String, String>> producers, String topic) {
        this.producers = producers;
        this.topic = topic;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the commit throws where one of the records was not taken
    public synchronized void deliver(List<RecordedEvent> batch) {
        try {
            Producer<String, String> producer = producer();
            producer.beginTransaction();
            batch.forEach(event -> producer.send(KafkaRecords.of(topic, event)));
            producer.commitTransaction();
        } catch (RuntimeException e) {
            // The next attempt begins with a new one, which ends the transaction of this one.
            close();
            throw e;
        }
    }

    private Producer<String, String> producer() {
        Producer<String, String> producer = open;
        if (producer == null) {
            producer = producers.get();
            // Kept before it is ready, so that it is closed where it does not become so.
            open = producer;
            producer.initTransactions();
        }
        return producer;
    }

    @Override
    public synchronized void close() {
        Producer<String, String> producer = open;
        open = null;
        if (producer != null) {
            producer.close(Duration.ofSeconds(1));
        }
    }
}
