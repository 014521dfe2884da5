package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.Oms;
import dev.oms.catalog.DefineProducts.Definition;
import dev.oms.command.Seal;
import dev.oms.common.AddressForm;
import dev.oms.common.OrderId;
import dev.oms.order.CancelOrder;
import dev.oms.order.Order;
import dev.oms.order.PlaceOrder;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnknownEvent;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.EventChain;
import dev.oms.port.RecordedEvent;
import dev.oms.testkit.ManualClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While a release is rolled out, nodes of the one before live on what newer nodes write: events and properties they do not know. */
class NewerNodeTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final String SALT = "00112233445566778899aabbccddeeff";

    private final RecordStore store = new InMemoryRecordStore();
    private final Oms older = Oms.builder()
            .persistence(RecordPersistence.of(store))
            .clock(new ManualClock(NOON))
            .build();
    private OrderId order;

    @BeforeEach
    void aNewerNodeHasWorkedOnAnOrder() {
        older.inventory().defineNode("BERLIN", AddressForm.inCountry("DE")).orThrow();
        older.catalog().define(Definition.goods("TEA", "4.90", "EUR")).orThrow();
        older.inventory().receive("BERLIN", "TEA", 9).orThrow();
        order = older.orders()
                .place(PlaceOrder.of("web").customer("C-1").line("TEA", 3))
                .orThrow();
        RecordKey key = new RecordKey(older.tenant().value(), Order.KIND, order.value());
        StoredRecord now = store.read(new Lookup(older.tenant().value(), Set.of(key), Set.of(), Set.of(), ""))
                .records()
                .get(0);
        String body = now.body().replaceFirst("\"v\":1,", "\"v\":1,\"giftWrap\":{\"paper\":\"red\"},");
        long version = now.version() + 1;
        String wrapped = "{\"v\":1,\"paper\":\"red\"}";
        String digest = EventChain.digest(SALT, "agent:sam", "", wrapped);
        String hash = EventChain.hash(
                String.valueOf(now.attributes().get(EventChain.HEAD)),
                older.tenant(),
                Order.key(order),
                order.value(),
                version,
                "OrderGiftWrapped",
                NOON,
                "r-new",
                digest);
        Map<String, Object> attributes = new HashMap<>(now.attributes());
        attributes.put(EventChain.HEAD, hash);
        StoredRecord next = new StoredRecord(key, now.owner(), version, attributes, body);
        EventAppend event = new EventAppend(
                order.value(),
                Order.KIND,
                order.value(),
                version,
                "OrderGiftWrapped",
                NOON,
                "agent:sam",
                "r-new",
                "",
                wrapped,
                new Seal(hash, digest, SALT).text());
        RecordBatch batch = new RecordBatch(
                new RequestRecord(older.tenant().value(), "r-new", "f00d", "{\"v\":1,\"subject\":\"x\"}"),
                NOON,
                List.of(new RecordWrite.Put(next)),
                List.of(),
                List.of(),
                List.of(event));

        assertThat(store.commit(batch)).isEqualTo(new CommitAnswer.Committed());
    }

    @Test
    void anUnknownEventIsToldAndHandedOnAsItIs() {
        List<RecordedEvent> relayed = new ArrayList<>();
        older.relay("erp", relayed::addAll);
        older.work(100);

        assertThat(older.timeline(order))
                .extracting(RecordedEvent::event)
                .contains(new UnknownEvent("OrderGiftWrapped", "{\"v\":1,\"paper\":\"red\"}"));
        assertThat(relayed)
                .extracting(RecordedEvent::event)
                .contains(new UnknownEvent("OrderGiftWrapped", "{\"v\":1,\"paper\":\"red\"}"));
    }

    @Test
    void whatNobodyHereKnowsIsNotShown() {
        assertThat(older.timeline(order).toString())
                .contains("OrderGiftWrapped")
                .doesNotContain("paper");
    }

    @Test
    void theOrderIsStillReadChangedAndVerified() {
        assertThat(older.orders().find(order)).isPresent();
        assertThat(older.verify().breaches()).isEmpty();

        older.orders().cancel(CancelOrder.all(order, "no")).orThrow();

        assertThat(older.verify().breaches()).isEmpty();
    }
}
