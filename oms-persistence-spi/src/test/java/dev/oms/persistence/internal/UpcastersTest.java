package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.oms.common.InvariantViolation;
import dev.oms.order.HoldReleased;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kinds;
import dev.oms.port.SubscriptionPosition;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A made-up history: subscriptions were once called listeners, and then counted pages of a hundred events. */
class UpcastersTest {
    private final Upcasters history = Upcasters.HISTORY
            .with("subscription", 1, body -> rename(body, "listener", "name"))
            .with(
                    "subscription",
                    2,
                    body -> body.put("position", body.path("page").asLong() * 100))
            .with("HoldReleased", 1, body -> rename(body, "hold", "type"));

    private final Formats formats = new Formats(history);

    @Test
    void everyStepFromTheBodysVersionOnIsApplied() {
        assertThat(read("{\"v\":1,\"listener\":\"erp\",\"page\":7,\"until\":\"2026-03-02T09:00:00Z\"}"))
                .isEqualTo(at(700));
        assertThat(read("{\"v\":2,\"name\":\"erp\",\"page\":7,\"until\":\"2026-03-02T09:00:00Z\"}"))
                .isEqualTo(at(700));
    }

    @Test
    void currentBodiesAndThoseOfTheFutureAreReadAsTheyStand() {
        assertThat(read("{\"v\":3,\"name\":\"erp\",\"position\":7,\"page\":1,\"until\":\"2026-03-02T09:00:00Z\"}"))
                .isEqualTo(at(7));
        assertThat(read("{\"v\":31,\"name\":\"erp\",\"position\":7,\"page\":1,\"until\":\"2026-03-02T09:00:00Z\"}"))
                .isEqualTo(at(7));
    }

    @Test
    void eventsHaveTheirOwnHistory() {
        assertThat(formats.events().read("HoldReleased", "{\"v\":1,\"hold\":\"fraud\"}"))
                .isEqualTo(new HoldReleased("fraud"));
    }

    @Test
    void bodiesAreWrittenInTheCurrentVersion() {
        SubscriptionPosition position = at(7);

        assertThat(formats.entity(Kinds.SUBSCRIPTION).record("T-1", position, 1).body())
                .isEqualTo("{\"v\":3,\"name\":\"erp\",\"position\":7,\"until\":\"2026-03-02T09:00:00Z\"}");
        assertThat(formats.events().write(new HoldReleased(""))).isEqualTo("{\"v\":2}");
    }

    @Test
    void aHistoryHasNoGaps() {
        assertThatThrownBy(() -> history.with("subscription", 4, body -> body))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("from version 3, not 4");
    }

    private static SubscriptionPosition at(long position) {
        return new SubscriptionPosition("erp", position, "", Instant.parse("2026-03-02T09:00:00Z"), 0, "");
    }

    private SubscriptionPosition read(String json) {
        RecordKey key = new RecordKey("T-1", "subscription", "erp");
        return formats.entity(Kinds.SUBSCRIPTION)
                .entity(new StoredRecord(key, "erp", 1, Map.of(), json))
                .entity();
    }

    private static ObjectNode rename(ObjectNode body, String before, String after) {
        body.set(after, body.remove(before));
        return body;
    }
}
