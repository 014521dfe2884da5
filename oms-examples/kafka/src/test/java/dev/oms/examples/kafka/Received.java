package dev.oms.examples.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A consumer as it should be: it reads what is committed, and knows by an order's last position what it has had already. What
 * it drops without ever having had it, it would miss.
 */
final class Received implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMillis(200);
    private final KafkaConsumer<String, String> consumer;
    private final List<Event> arrived = new ArrayList<>();
    private final Map<String, Long> lastOfOrder = new HashMap<>();
    private final Set<Event> events = new LinkedHashSet<>();

    /** What a record says. */
    record Event(long position, String owner, String type, String json) {}

    Received(String servers, List<TopicPartition> partitions) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", servers,
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed");
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        consumer.assign(partitions);
    }

    void until(BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            readWhatIsThere();
        }
    }

    /** Answers whether there was anything. */
    boolean readWhatIsThere() {
        ConsumerRecords<String, String> there = consumer.poll(PATIENCE);
        there.forEach(this::take);
        return !there.isEmpty();
    }

    private void take(ConsumerRecord<String, String> record) {
        long position = KafkaRecords.position(record);
        Event event = new Event(position, record.key(), KafkaRecords.type(record), record.value());
        arrived.add(event);
        if (lastOfOrder.getOrDefault(event.owner(), 0L) < position) {
            lastOfOrder.put(event.owner(), position);
            events.add(event);
        }
    }

    /** Every record, re-deliveries included. */
    List<Event> arrived() {
        return arrived;
    }

    Set<Event> events() {
        return events;
    }

    Set<Long> positions() {
        return events.stream().map(Event::position).collect(Collectors.toSet());
    }

    @Override
    public void close() {
        consumer.close();
    }
}
