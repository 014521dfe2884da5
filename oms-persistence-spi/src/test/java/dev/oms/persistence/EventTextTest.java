package dev.oms.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Event;
import dev.oms.order.HoldReleased;
import org.junit.jupiter.api.Test;

final class EventTextTest {

    @Test
    void anEventForOtherSystemsReadsAsTheStoresKeepIt() {
        Event event = new HoldReleased("fraud");

        assertThat(EventText.type(event)).isEqualTo("HoldReleased");
        assertThat(EventText.json(event)).isEqualTo("{\"v\":1,\"type\":\"fraud\"}");
        assertThat(EventText.event("HoldReleased", "{\"v\":1,\"type\":\"fraud\"}"))
                .isEqualTo(event);
    }

    @Test
    void whatThisVersionDoesNotKnowGoesOnAsItIs() {
        Event newer = EventText.event("OrderGiftWrapped", "{\"v\":1,\"ribbon\":\"red\"}");

        assertThat(EventText.type(newer)).isEqualTo("OrderGiftWrapped");
        assertThat(EventText.json(newer)).isEqualTo("{\"v\":1,\"ribbon\":\"red\"}");
    }
}
