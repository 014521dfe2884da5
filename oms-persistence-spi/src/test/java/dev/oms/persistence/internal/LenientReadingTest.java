package dev.oms.persistence.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.command.Effect;
import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.Event;
import dev.oms.command.StoredOutcome;
import dev.oms.command.TimerTask;
import dev.oms.common.Address;
import dev.oms.common.ChannelId;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.RequestId;
import dev.oms.fulfillment.Package;
import dev.oms.inventory.Node;
import dev.oms.inventory.NodeDefined;
import dev.oms.order.AllocateOrder;
import dev.oms.order.CancelOrder;
import dev.oms.order.OrderReference;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnknownEvent;
import dev.oms.persistence.UnreadableRecordException;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.RequestEntry;
import dev.oms.port.UnreadableEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientReadingTest {
    private final Formats formats = Formats.current();

    @Test
    void whatANewerVersionAddedIsIgnored() {
        String json = """
                {"v":2,"id":"B","name":"Berlin","address":{"country":"DE","floor":{"level":3}},"active":true,\
                "hours":[{"day":"MON"}]}""";

        assertThat(read(Kinds.NODE, json))
                .isEqualTo(new Node(new NodeId("B"), "Berlin", Address.inCountry("DE"), true));
    }

    /** It goes to logs, and to whoever reads a report. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"v\":1,\"id\":\"B\",\"active\":\"SECRET \\\"x\\\" SECRET\",\"address\":{\"country\":\"DE\"}}",
                "{\"v\":1,\"id\":\"B\",\"address\":{\"country\":\"SECRET\"}}",
                "{\"v\":1,\"id\":\"B\",\"address\":\"SECRET\"}",
                "{\"v\":1,\"id\":\"B\",\"address\":{\"country\":\"DE\",\"location\":[\"SECRET\"]}}",
                "{\"v\":1,\"id\":SECRET}",
                "{\"v\":1,\"id\":\"B\"} SECRET"
            })
    void whatIsUnreadableIsNotRepeated(String json) {
        assertThatThrownBy(() -> read(Kinds.NODE, json))
                .isInstanceOf(UnreadableRecordException.class)
                .satisfies(e -> assertThat(allTexts(e))
                        .contains("a stored node cannot be read")
                        .doesNotContain("SECRET"));
    }

    private static String allTexts(Throwable failure) {
        java.io.StringWriter all = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(all));
        return all.toString();
    }

    @Test
    void absentTextsListsFlagsAndNumbersAreEmpty() {
        assertThat(read(Kinds.NODE, "{\"v\":1,\"id\":\"B\",\"address\":{\"country\":\"DE\"}}"))
                .isEqualTo(new Node(new NodeId("B"), "", Address.inCountry("DE"), false));
        assertThat(read(Kinds.FULFILLMENT, workWith("{}")).packages())
                .containsExactly(new Package(0, List.of(), false));
        assertThat(read(Kinds.SUBSCRIPTION, "{\"v\":1,\"name\":\"erp\",\"until\":\"2026-03-02T09:00:00Z\"}")
                        .position())
                .isZero();
        assertThat(read(Kinds.TIMER, timerWith("{\"typeName\":\"AllocateOrder\",\"orderId\":\"O-1\"}"))
                        .command())
                .isEqualTo(new AllocateOrder("O-1", Set.of()));
    }

    @Test
    void nullsAreAsGoodAsAbsent() {
        assertThat(read(Kinds.FULFILLMENT, workWith("{\"number\":null,\"contents\":null,\"shipped\":null}"))
                        .packages())
                .containsExactly(new Package(0, List.of(), false));
    }

    @Test
    void aBodyWithoutVersionIsOfTheFirst() {
        assertThat(read(Kinds.SUBSCRIPTION, "{\"name\":\"erp\",\"position\":4,\"until\":\"2026-03-02T09:00:00Z\"}")
                        .position())
                .isEqualTo(4);
    }

    @Test
    void theOrderOfPropertiesAndWhiteSpaceDoNotMatter() {
        assertThat(read(
                                Kinds.SUBSCRIPTION,
                                " { \"until\":\"2026-03-02T09:00:00Z\" , \"position\" : 4 , \"name\" : \"erp\" , \"v\" : 1 } ")
                        .position())
                .isEqualTo(4);
    }

    @Test
    void anEventOfANewerVersionIsReadAsText() {
        Event event = formats.events().read("OrderGiftWrapped", "{\"v\":1,\"ribbon\":\"red\"}");

        assertThat(event).isEqualTo(new UnknownEvent("OrderGiftWrapped", "{\"v\":1,\"ribbon\":\"red\"}"));
        assertThat(formats.events().name(event)).isEqualTo("OrderGiftWrapped");
        assertThat(formats.events().write(event)).isEqualTo("{\"v\":1,\"ribbon\":\"red\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"v\":1",
                "{\"v\":1}",
                "{\"v\":1,\"id\":\"B\"}",
                "{\"v\":1,\"id\":\"B\",\"address\":null}",
                "{\"v\":1,\"id\":\"B\",\"address\":{\"country\":\"Germany\"}}",
                "{\"v\":1,\"id\":7,\"address\":{\"country\":\"DE\"}}",
                "{\"v\":1,\"id\":\"B\",\"address\":{\"country\":\"DE\",\"lines\":[null]}}",
                "{\"v\":1,\"id\":\"B\",\"address\":{\"country\":\"DE\"}} trailing"
            })
    void whatCannotBeReadIsRefusedWithItsKind(String json) {
        assertThatThrownBy(() -> read(Kinds.NODE, json))
                .isInstanceOfSatisfying(
                        UnreadableRecordException.class,
                        e -> assertThat(e.type()).isEqualTo("node"))
                .hasMessageContaining("a stored node cannot be read");
    }

    @Test
    void aBodyUnderTheIdOfAnotherCannotBeRead() {
        StoredRecord moved = new StoredRecord(
                new RecordKey("T-1", "subscription", "crm"),
                "crm",
                1,
                Map.of(),
                "{\"v\":1,\"name\":\"erp\",\"until\":\"2024-05-17T12:00:00Z\"}");

        assertThatThrownBy(() -> formats.entity(Kinds.SUBSCRIPTION).entity(moved))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("the body of crm is that of subscription erp");
    }

    @Test
    void anEventThatCannotBeReadSaysSoWhenItIsAskedFor() {
        assertThat(formats.events().read("HoldReleased", "{\"v\":1,"))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class,
                        event -> assertThat(event.why()).isInstanceOf(UnreadableRecordException.class));
    }

    @Test
    void anEffectOrACommandOfANewerVersionCannotBeRead() {
        assertThatThrownBy(() -> read(Kinds.TIMER, timerWith("{\"typeName\":\"WaterPlants\"}")))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("WaterPlants");
    }

    @Test
    void whatWouldNeverBeReadAgainIsNotWritten() {
        record Unregistered(String text) implements Effect, Event {
            @Override
            public String description() {
                return text;
            }
        }
        Instant now = Samples.NOON;

        assertThatThrownBy(() -> write(Kinds.EFFECT, EffectTask.due("E-1", "O-1", new Unregistered("x"), now)))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("Unregistered");
        assertThatThrownBy(() ->
                        write(Kinds.TIMER, TimerTask.at(now, "T-1", "O-1", CancelOrder.all(Samples.ORDER, "late"))))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("CancelOrder");
        assertThatThrownBy(() -> formats.events().write(new Unregistered("x")))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("Unregistered");
    }

    @Test
    void instantsAreCutToTheMicrosecond() {
        Instant fine = Instant.parse("2024-05-17T12:00:00.123456789Z");
        TimerTask timer = TimerTask.at(fine, "T-1", "O-1", new AllocateOrder("O-1", Set.of()));

        StoredRecord stored = write(Kinds.TIMER, timer);

        assertThat(stored.attributes()).containsEntry("due_at", Samples.NOON);
        assertThat(read(Kinds.TIMER, stored.body()).due()).isEqualTo(Samples.NOON);
    }

    @Test
    void attributesThatAreEmptyAreAbsent() {
        assertThat(write(Kinds.ORDER_REFERENCE, new OrderReference(new ChannelId("w"), "1", Samples.ORDER))
                        .attributes())
                .isEmpty();
        assertThat(write(Kinds.NODE, new Node(Samples.BERLIN, "", Address.inCountry("DE"), false))
                        .attributes())
                .isEqualTo(Map.of("country", "DE", "active", false));
    }

    @Test
    void anOutcomeWithNothingToSayIsShort() {
        RequestEntry entry =
                new RequestEntry(new RequestId("r-1"), "f00d", new StoredOutcome("O-1", List.of(), List.of()));

        assertThat(formats.record("T-1", entry))
                .isEqualTo(new RequestRecord("T-1", "r-1", "f00d", "{\"v\":1,\"subject\":\"O-1\"}"));
    }

    @Test
    void whatIsDerivedIsNotStored() {
        assertThat(write(Kinds.RETURN, EntitySamples.aReturn()).body()).doesNotContain("open", "expectsGoods");
        assertThat(formats.events().write(new NodeDefined(EntitySamples.aNode())))
                .doesNotContain("point", "owner");
    }

    private <E extends Entity> E read(Kind<E> kind, String json) {
        RecordKey key = new RecordKey("T-1", kind.name(), idIn(json));
        return formats.entity(kind)
                .entity(new StoredRecord(key, "x", 1, Map.of(), json))
                .entity();
    }

    private static String idIn(String json) {
        Matcher id = Pattern.compile("\"(?:id|name)\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return id.find() ? id.group(1) : "x";
    }

    private <E extends Entity> StoredRecord write(Kind<E> kind, E entity) {
        return formats.entity(kind).record("T-1", entity, 1);
    }

    private static String workWith(String aPackage) {
        return "{\"v\":1,\"id\":\"O-1-F1\",\"node\":\"B\",\"packages\":[" + aPackage
                + "],\"releasedAt\":\"2024-05-17T12:00:00Z\"}";
    }

    private static String timerWith(String command) {
        return "{\"v\":1,\"id\":\"T-1\",\"owner\":\"O-1\",\"command\":" + command
                + ",\"due\":\"2024-05-17T12:00:00Z\"}";
    }
}
