package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.Samples.BERLIN;
import static dev.oms.persistence.internal.Samples.EUR;
import static dev.oms.persistence.internal.Samples.NOON;
import static dev.oms.persistence.internal.Samples.ORDER;
import static dev.oms.persistence.internal.Samples.TEA;
import static dev.oms.persistence.internal.Samples.aHold;
import static dev.oms.persistence.internal.Samples.euros;
import static dev.oms.persistence.internal.Samples.price;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.catalog.Product;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.TimerTask;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.GeoPoint;
import dev.oms.inventory.FillBackorders;
import dev.oms.order.LineQuantities;
import dev.oms.order.NodeShare;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.order.OrderPlaced;
import dev.oms.order.OrderState;
import dev.oms.payment.PaymentInstruction;
import dev.oms.payment.PaymentTransaction;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What databases out there hold: a change of these texts needs an upcaster, or must be one that reads both. */
class RecordedJsonTest {
    private static final String ORDER_PROPERTIES = """
            "id":"O-2024-0001","channel":"web","externalReference":"#4711","customer":"C-42","currency":"EUR",\
            "state":"CONFIRMED","shipTo":{"name":"Zoë Müller","lines":["Straße 1"],"postalCode":"10115",\
            "city":"Berlin","country":"DE","location":[{"latitude":52.52,"longitude":13.4}]},\
            "paymentMethod":"tok_1","priority":100,"placedAt":"2024-05-17T12:00:00.123456Z","lines":[{"number":1,\
            "sku":"TEA-250G","name":"Tea","type":"GOODS","backorders":true,"price":{"units":3,"unitPrice":"4.90",\
            "lineDiscount":{"minor":100,"currency":"EUR"},"orderDiscount":{"currency":"EUR"},\
            "taxRate":"19.0","taxIncluded":true,"net":{"minor":1151,"currency":"EUR"},\
            "tax":{"minor":219,"currency":"EUR"}},"quantities":{"open":1,"allocated":2},\
            "shares":[{"node":"BERLIN","allocated":2}]}],"holds":[{"type":"fraud-check",\
            "reason":"looks odd","blocks":["CANCEL","PAY","SHIP"]}],"fulfillments":1}""";

    private final Formats formats = Formats.current();

    @Test
    void anOrder() {
        holds("{\"v\":1," + ORDER_PROPERTIES, order());
    }

    @Test
    void anOrderWithItsZeroes() {
        String json = "{\"v\":1," + ORDER_PROPERTIES.replace("\"fulfillments\":1", "\"fulfillments\":1,\"returns\":0");

        assertThat((Object)
                        formats.entity(Order.KIND).entity(stored(order(), json)).entity())
                .isEqualTo(order());
    }

    @Test
    void aBigOrderAsHeadAndPages() {
        String lines = ORDER_PROPERTIES.replaceFirst("^.*\"lines\":\\[(\\{\"number.*)],\"holds.*$", "$1");
        String head = "{\"v\":1,\"pages\":[4]," + ORDER_PROPERTIES.replace("\"lines\":[" + lines + "],", "");
        PageFormat format = formats.pages();
        StoredRecord page = format.page("T-1", order(), 0, 4);

        assertThat(page.body()).isEqualTo("{\"v\":1,\"lines\":[" + lines + "]}");
        assertThat(format.head(order(), List.of(4L))).isEqualTo(head);
        String whole = new Pages(format, List.of(page)).body(stored(order(), head));
        assertThat((Object) formats.entity(Order.KIND)
                        .entity(stored(order(), whole))
                        .entity())
                .isEqualTo(order());
    }

    @Test
    void anEvent() {
        String json = "{\"v\":1,\"order\":{" + ORDER_PROPERTIES + "}";

        assertThat(formats.events().write(new OrderPlaced(order()))).isEqualTo(json);
        assertThat(formats.events().read("OrderPlaced", json)).isEqualTo(new OrderPlaced(order()));
    }

    @Test
    void anEffect() {
        holds(
                """
                {"v":1,"id":"O-2024-0001-P1","owner":"O-2024-0001","effect":{"typeName":"PaymentInstruction",\
                "order":"O-2024-0001","transaction":"O-2024-0001-P1","type":"AUTHORIZE",\
                "amount":{"minor":490,"currency":"EUR"},"method":"tok_1"},"due":"2024-05-17T12:00:00.123456Z","written":1}""",
                EffectTask.due(
                        "O-2024-0001-P1",
                        ORDER.value(),
                        new PaymentInstruction(
                                ORDER,
                                "O-2024-0001-P1",
                                PaymentTransaction.Type.AUTHORIZE,
                                euros("4.90"),
                                0,
                                "tok_1",
                                ""),
                        NOON));
    }

    @Test
    void aTimer() {
        holds("""
                {"v":1,"id":"fill-1","owner":"TEA","command":{"typeName":"FillBackorders",\
                "skus":["COFFEE","TEA"]},"due":"2024-05-17T12:00:00.123456Z"}""", TimerTask.at(NOON, "fill-1", "TEA", new FillBackorders(Set.of("TEA", "COFFEE"), 0)));
    }

    private void holds(String json, Entity entity) {
        EntityFormat<?> format = formats.entity(entity.key().kind());

        assertThat(format.record("T-1", entity, 1).body()).isEqualTo(json);
        assertThat(format.entity(stored(entity, json)).entity()).isEqualTo(entity);
    }

    private static StoredRecord stored(Entity entity, String json) {
        RecordKey key = new RecordKey("T-1", entity.key().kind(), entity.key().id());
        return new StoredRecord(key, entity.owner(), 1, Map.of(), json);
    }

    private static Order order() {
        OrderLine line = new OrderLine(
                1,
                TEA,
                "Tea",
                Product.Type.GOODS,
                true,
                price(3, "4.90", "1.00"),
                new LineQuantities(1, 0, 2, 0, 0, 0, 0, 0, 0, 0),
                List.of(new NodeShare(BERLIN, 2, 0)));
        return new Order(
                ORDER,
                new ChannelId("web"),
                "#4711",
                "C-42",
                EUR,
                OrderState.CONFIRMED,
                new Address(
                        "Zoë Müller", List.of("Straße 1"), "10115", "Berlin", "DE", List.of(new GeoPoint(52.52, 13.4))),
                List.of(),
                List.of(),
                "tok_1",
                100,
                NOON,
                "",
                List.of(line),
                List.of(aHold()),
                1,
                0,
                0);
    }
}
