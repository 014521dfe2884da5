package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.BatchFixture.aBatch;
import static dev.oms.persistence.internal.Samples.BERLIN;
import static dev.oms.persistence.internal.Samples.HAMBURG;
import static dev.oms.persistence.internal.Samples.NOON;
import static dev.oms.persistence.internal.Samples.TEA;
import static dev.oms.persistence.internal.Samples.anOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.oms.command.EntityKey;
import dev.oms.command.ErasedEvent;
import dev.oms.command.Seal;
import dev.oms.command.StockCount;
import dev.oms.command.StockMovement;
import dev.oms.common.InvariantViolation;
import dev.oms.common.NodeId;
import dev.oms.common.Position;
import dev.oms.common.Sku;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderPlaced;
import dev.oms.order.OrderRejected;
import dev.oms.payment.PaymentLedger;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StockKey;
import dev.oms.port.Batch;
import dev.oms.port.CommitResult;
import dev.oms.port.EventChain;
import dev.oms.port.Kinds;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final Sku COFFEE = new Sku("COFFEE");

    private final Formats formats = Formats.current();
    private final Batches batches = new Batches(formats, new Random(1));

    @Test
    void writesCarryTheirNextVersionAndStandInLockOrder() {
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .delete(new EntityKey("timer", "fill-1"), 4)
                .put(anOrder(), 2)
                .put(EntitySamples.aProduct(), 0)
                .put(EntitySamples.aNode(), 0)
                .batch());

        assertThat(batch.writes())
                .extracting(write -> write.key().kind(), RecordWrite::expectedVersion)
                .containsExactly(tuple("node", 0L), tuple("order", 2L), tuple("product", 0L), tuple("timer", 4L));
        assertThat(batch.writes()).last().isEqualTo(new RecordWrite.Delete(new RecordKey("T-1", "timer", "fill-1"), 4));
        assertThat(batch.writes().get(1))
                .isEqualTo(new RecordWrite.Put(formats.entity(Kinds.ORDER).record("T-1", anOrder(), 3)));
    }

    @Test
    void aCountedPositionIsCountedAndNotMoved() {
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .count(new StockCount(Position.usual(TEA, BERLIN), 10, 7))
                .batch());

        assertThat(batch.stock()).isEmpty();
        assertThat(batch.counts())
                .containsExactly(
                        new dev.oms.persistence.StockCount(new StockKey("T-1", TEA.value(), BERLIN.value()), 10, 7));
        assertThat(batch.writes()).hasSize(1);
    }

    @Test
    void aCountThatItsMovementsDoNotExplainIsRefused() {
        Batch batch = aBatch("r-1")
                .count(new StockCount(Position.usual(TEA, BERLIN), 10, 7))
                .move(new StockMovement(StockMovement.Type.RECEIVE, TEA, BERLIN, 1, 0, 0, "", ""))
                .batch();

        assertThatThrownBy(() -> batches.recordBatch(batch)).isInstanceOf(InvariantViolation.class);
    }

    @Test
    void writingTheSameEntityTwiceIsRefused() {
        Batch batch = aBatch("r-1").put(anOrder(), 2).delete(anOrder().key(), 2).batch();

        assertThatThrownBy(() -> batches.recordBatch(batch))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("twice");
    }

    @Test
    void movementsAreSummedByPosition() {
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .move(
                        reserve(TEA, HAMBURG, 2),
                        reserve(TEA, BERLIN, 3),
                        reserve(COFFEE, BERLIN, 4),
                        reserve(TEA, BERLIN, -1),
                        new StockMovement(StockMovement.Type.SHIP, TEA, BERLIN, -5, -5, 0, "", ""))
                .batch());

        assertThat(batch.stock())
                .containsExactly(
                        new StockDelta(new StockKey("T-1", "COFFEE", "BERLIN"), 0, 4, 0),
                        new StockDelta(new StockKey("T-1", "TEA-250G", "BERLIN"), -5, -3, 0),
                        new StockDelta(new StockKey("T-1", "TEA-250G", "HAMBURG 2"), 0, 2, 0));
    }

    @Test
    void positionsThatComeOutEvenAreLeftAlone() {
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .move(
                        reserve(TEA, BERLIN, 3),
                        reserve(TEA, BERLIN, -3),
                        new StockMovement(StockMovement.Type.SCRAP, TEA, HAMBURG, 0, 0, 0, "", "broken"))
                .batch());

        assertThat(batch.stock()).isEmpty();
        assertThat(batch.writes()).hasSize(3);
    }

    @Test
    void everyMovementIsRecordedUnderTheRequestAndItsPlace() {
        String request = "r".repeat(100);
        RecordBatch batch = batches.recordBatch(aBatch(request)
                .move(Collections.nCopies(1_200, reserve(TEA, BERLIN, 1)).toArray(StockMovement[]::new))
                .batch());

        assertThat(batch.writes()).hasSize(1_200).allSatisfy(write -> {
            assertThat(write.expectedVersion()).isZero();
            assertThat(write.key().id()).hasSizeLessThanOrEqualTo(150);
        });
        assertThat(movement(batch.writes().get(0)))
                .isEqualTo(new RecordedMovement(request + "/000001", reserve(TEA, BERLIN, 1), NOON, request));
        assertThat(movement(batch.writes().get(1_199)).id()).isEqualTo(request + "/001200");
    }

    @Test
    void eventsSayWhoDidWhatWhenAndWhy() {
        Order order = anOrder();
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .put(order, 0)
                .event(order, 1, new OrderPlaced(order))
                .batch());

        assertThat(batch.at()).isEqualTo(NOON);
        assertThat(batch.events())
                .containsExactly(new EventAppend(
                        "O-2024-0001",
                        "order",
                        "O-2024-0001",
                        1,
                        "OrderPlaced",
                        NOON,
                        "agent:alice",
                        "r-1",
                        "by phone",
                        formats.events().write(new OrderPlaced(order)),
                        batch.events().get(0).seal()));
    }

    @Test
    void eachEventIsChainedToTheOneBeforeItAndTheRecordHoldsTheLast() {
        Order order = anOrder();
        List<EventAppend> events = batches.recordBatch(aBatch("r-1")
                        .put(order, 0)
                        .event(order, 1, new OrderPlaced(order))
                        .event(order, 1, new OrderConfirmed())
                        .batch())
                .events();
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .put(order, 0)
                .event(order, 1, new OrderPlaced(order))
                .event(order, 1, new OrderConfirmed())
                .batch());
        Seal first = Seal.parse(batch.events().get(0).seal());
        Seal second = Seal.parse(batch.events().get(1).seal());

        assertThat(first.hash()).isEqualTo(hash("", batch.events().get(0)));
        assertThat(second.hash()).isEqualTo(hash(first.hash(), batch.events().get(1)));
        assertThat(second.digest()).isEqualTo(EventChain.digest(second.last(), "agent:alice", "by phone", "{\"v\":1}"));
        assertThat(((RecordWrite.Put) batch.writes().get(0)).next().attributes())
                .containsEntry(EventChain.HEAD, second.hash());
        assertThat(events).as("salted anew each time").doesNotContainAnyElementsOf(batch.events());
    }

    @Test
    void anEventOfAnOrderComesWithTheOrder() {
        Order order = anOrder();

        assertThatThrownBy(() -> batches.recordBatch(
                        aBatch("r-1").event(order, 2, new OrderConfirmed()).batch()))
                .isInstanceOf(InvariantViolation.class)
                .hasMessageContaining("comes without the record");
    }

    @Test
    void whatIsErasedLeavesItsDigestAndTakesItsSaltAlong() {
        Seal before = new Seal("a".repeat(64), "b".repeat(64), "c".repeat(32));
        RecordBatch batch = batches.recordBatch(aBatch("r-1")
                .erase(
                        new ErasedEvent(
                                new EntityKey("order", "O-1"), "O-1", 7, "customer:", new OrderRejected(""), before),
                        "r-0")
                .batch());

        assertThat(batch.erasures()).singleElement().satisfies(erasure -> {
            assertThat(erasure.position()).isEqualTo(7);
            assertThat(erasure.actor()).isEqualTo("customer:");
            assertThat(erasure.body()).isEqualTo("{\"v\":1}");
            assertThat(Seal.parse(erasure.seal()))
                    .isEqualTo(before.erased(EventChain.remains("customer:", "", "{\"v\":1}")));
            assertThat(Seal.parse(erasure.seal()).erased()).isTrue();
        });
        assertThat(batch.forgotten()).extracting(RequestRecord::request).containsExactly("r-0");
    }

    private static String hash(String predecessor, EventAppend event) {
        return EventChain.hash(
                predecessor,
                BatchFixture.TENANT,
                new EntityKey(event.subjectKind(), event.subjectId()),
                event.owner(),
                event.version(),
                event.type(),
                event.at(),
                event.request(),
                Seal.parse(event.seal()).digest());
    }

    @Test
    void answersAreTranslated() {
        RecordKey ledger = new RecordKey("T-1", PaymentLedger.KIND, "O-1");
        RequestRecord first = formats.record("T-1", aBatch("r-1").request());

        assertThat(batches.result(new CommitAnswer.Committed())).isEqualTo(new CommitResult.Committed());
        assertThat(batches.result(new CommitAnswer.Conflict(List.of(new CommitAnswer.Stale(ledger, 3, 4)))))
                .isEqualTo(new CommitResult.Conflict(
                        List.of(new CommitResult.Stale(new EntityKey("payment", "O-1"), 3, 4))));
        assertThat(batches.result(new CommitAnswer.Short(
                        List.of(new StockCounters(new StockKey("T-1", "TEA-250G", "BERLIN"), 5, 4, 1)))))
                .isEqualTo(new CommitResult.Short(List.of(new StockLevel(TEA, BERLIN, 5, 4, 1))));
        assertThat(batches.result(new CommitAnswer.Duplicate(first)))
                .isEqualTo(new CommitResult.Duplicate(aBatch("r-1").request()));
    }

    @Property(tries = 200)
    void nothingIsLostInTheSums(@ForAll @Size(max = 40) List<@IntRange(min = -40, max = 40) Integer> units) {
        BatchFixture fixture = aBatch("r-1");
        Map<StockKey, Long> expected = new TreeMap<>();
        for (int each : units) {
            StockMovement movement = new StockMovement(
                    StockMovement.Type.ADJUST, TEA, new NodeId("N" + each % 3), 1, each, -each, "", "");
            fixture.move(movement);
            expected.merge(new StockKey("T-1", TEA.value(), movement.node().value()), (long) each, Long::sum);
        }

        RecordBatch batch = batches.recordBatch(fixture.batch());

        assertThat(batch.writes()).hasSize(units.size());
        assertThat(batch.stock()).extracting(StockDelta::key).containsExactlyElementsOf(expected.keySet());
        assertThat(batch.stock()).extracting(StockDelta::reserved).containsExactlyElementsOf(expected.values());
    }

    private RecordedMovement movement(RecordWrite write) {
        return formats.entity(Kinds.STOCK_MOVEMENT)
                .entity(((RecordWrite.Put) write).next())
                .entity();
    }

    private static StockMovement reserve(Sku sku, NodeId node, long units) {
        StockMovement.Type type = units > 0 ? StockMovement.Type.RESERVE : StockMovement.Type.RELEASE;
        return new StockMovement(type, sku, node, 0, units, 0, "O-1/1", "");
    }
}
