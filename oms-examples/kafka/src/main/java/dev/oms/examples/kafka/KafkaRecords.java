package dev.oms.examples.kafka;

import dev.oms.persistence.EventText;
import dev.oms.port.RecordedEvent;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** An event as a record of Kafka: keyed by what it belongs to, its JSON as value, and what it is in the headers. */
final class KafkaRecords {
    static final String POSITION = "oms-position";
    static final String TYPE = "oms-type";

    private KafkaRecords() {}

    static ProducerRecord<String, String> of(String topic, RecordedEvent event) {
        ProducerRecord<String, String> sent = new ProducerRecord<>(topic, event.owner(), EventText.json(event.event()));
        headers(event).forEach((name, value) -> sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return sent;
    }

    private static Map<String, String> headers(RecordedEvent event) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(POSITION, Long.toString(event.position()));
        headers.put(TYPE, EventText.type(event.event()));
        headers.put("oms-subject", event.subject().toString());
        headers.put("oms-version", Long.toString(event.version()));
        headers.put("oms-at", event.at().toString());
        headers.put("oms-actor", event.actor());
        headers.put("oms-request", event.request());
        return headers;
    }

    /** The event's position, by which a consumer knows what it has seen already. */
    static long position(ConsumerRecord<String, String> received) {
        return Long.parseLong(header(received.headers(), POSITION));
    }

    static String type(ConsumerRecord<String, String> received) {
        return header(received.headers(), TYPE);
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
