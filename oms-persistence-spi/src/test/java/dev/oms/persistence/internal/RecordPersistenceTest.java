package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.BatchFixture.TENANT;
import static dev.oms.persistence.internal.BatchFixture.aBatch;
import static dev.oms.persistence.internal.Samples.BERLIN;
import static dev.oms.persistence.internal.Samples.NOON;
import static dev.oms.persistence.internal.Samples.ORDER;
import static dev.oms.persistence.internal.Samples.TEA;
import static dev.oms.persistence.internal.Samples.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EffectTask;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.StockMovement;
import dev.oms.command.Versioned;
import dev.oms.common.RequestId;
import dev.oms.common.TenantId;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.RecordedMovement;
import dev.oms.inventory.StockLevel;
import dev.oms.order.Order;
import dev.oms.order.OrderConfirmed;
import dev.oms.order.OrderPlaced;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.ClaimQuery;
import dev.oms.port.CommitResult;
import dev.oms.port.EventQuery;
import dev.oms.port.Facts;
import dev.oms.port.Kinds;
import dev.oms.port.Notification;
import dev.oms.port.Page;
import dev.oms.port.Persistence.Claimed;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import dev.oms.port.RecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordPersistenceTest {
    private static final CommitResult COMMITTED = new CommitResult.Committed();

    private final RecordPersistence persistence = RecordPersistence.of(new InMemoryRecordStore());

    @Test
    void whatWasCommittedIsReadInOneGo() {
        given(aBatch("r-1")
                .put(anOrder(), 0)
                .put(EntitySamples.someWork(), 0)
                .put(EntitySamples.aReturn(), 0)
                .move(received(5)));

        Facts facts = persistence.read(
                TENANT,
                ReadSet.NOTHING
                        .with(Order.key(ORDER))
                        .with(new EntityKey("payment", "nothing"))
                        .withOwned("fulfillment", ORDER.value())
                        .withStock(Set.of(TEA))
                        .withRequest(new RequestId("r-1")));

        assertThat(facts.find(Order.key(ORDER), Order.class)).contains(new Versioned<>(anOrder(), 1));
        assertThat(facts.owned(ORDER.value(), Entity.class))
                .extracting(Versioned::entity)
                .containsExactlyInAnyOrder(anOrder(), EntitySamples.someWork());
        assertThat(facts.stock(TEA)).containsExactly(new StockLevel(TEA, BERLIN, 5, 0, 0));
        assertThat(facts.earlier()).contains(aBatch("r-1").request());
    }

    @Test
    void nothingOfAnotherTenantIsRead() {
        given(aBatch("r-1").put(anOrder(), 0));

        Facts facts = persistence.read(
                new TenantId("T-2"), ReadSet.NOTHING.with(Order.key(ORDER)).withRequest(new RequestId("r-1")));

        assertThat(facts.find(Order.key(ORDER), Order.class)).isEmpty();
        assertThat(facts.earlier()).isEmpty();
    }

    @Test
    void everySampleSurvivesTheStore() {
        for (Entity entity : EntitySamples.all()) {
            RecordPersistence fresh = RecordPersistence.of(new InMemoryRecordStore());
            assertThat(fresh.commit(aBatch("r-1").put(entity, 0).batch())).isEqualTo(COMMITTED);

            Facts facts = fresh.read(TENANT, ReadSet.NOTHING.with(entity.key()));

            assertThat(facts.find(entity.key(), Entity.class)).contains(new Versioned<>(entity, 1));
        }
    }

    @Test
    void theSecondWriterLearnsWhatHasMovedOn() {
        given(aBatch("r-1").put(anOrder(), 0));
        given(aBatch("r-2").put(anOrder(), 1));

        assertThat(commit(aBatch("r-3").put(anOrder(), 1)))
                .isEqualTo(new CommitResult.Conflict(List.of(new CommitResult.Stale(Order.key(ORDER), 1, 2))));
        assertThat(commit(aBatch("r-4").delete(Order.key(ORDER), 2))).isEqualTo(COMMITTED);
        assertThat(commit(aBatch("r-5").put(anOrder(), 2)))
                .isEqualTo(new CommitResult.Conflict(List.of(new CommitResult.Stale(Order.key(ORDER), 2, 0))));
    }

    @Test
    void stockThatDoesNotSufficeIsNamed() {
        given(aBatch("r-1").move(received(5)));

        assertThat(commit(aBatch("r-2").move(reserved(3), reserved(3))))
                .isEqualTo(new CommitResult.Short(List.of(new StockLevel(TEA, BERLIN, 5, 0, 0))));
        assertThat(commit(aBatch("r-3").move(reserved(3), reserved(2)))).isEqualTo(COMMITTED);
    }

    @Test
    void aKnownRequestIsAnsweredWithItsFirstOutcome() {
        given(aBatch("r-1").put(anOrder(), 0));

        assertThat(commit(aBatch("r-1").put(anOrder(), 7)))
                .isEqualTo(new CommitResult.Duplicate(aBatch("r-1").request()));
    }

    @Test
    void movementsAreFoundByPosition() {
        given(aBatch("r-1").move(received(5), reserved(3)));

        Page<RecordedMovement> movements =
                persistence.query(TENANT, Query.of(Kinds.STOCK_MOVEMENT).where("sku", TEA.value()));

        assertThat(movements.entities())
                .containsExactly(
                        new RecordedMovement("r-1/000001", received(5), NOON, "r-1"),
                        new RecordedMovement("r-1/000002", reserved(3), NOON, "r-1"));
    }

    @Test
    void pagesFollowOneAnother() {
        BatchFixture batch = aBatch("r-1");
        for (int line = 1; line <= 25; line++) {
            batch.put(
                    new Backorder(
                            ORDER,
                            line,
                            TEA,
                            line,
                            line % 3,
                            line % 3,
                            NOON.plusSeconds(line % 7),
                            false,
                            List.of(),
                            List.of()),
                    0);
        }
        given(batch);
        Query<Backorder> queue = Query.of(Kinds.BACKORDER)
                .where("sku", TEA.value())
                .sortedBy("queue_rank", "waiting_since", "id")
                .limit(4);

        List<Backorder> found = new ArrayList<>();
        Page<Backorder> page = persistence.query(TENANT, queue);
        found.addAll(page.entities());
        while (!page.isLast()) {
            page = persistence.query(TENANT, queue.after(page.next()));
            found.addAll(page.entities());
        }

        assertThat(found)
                .hasSize(25)
                .isEqualTo(persistence.query(TENANT, queue.limit(100)).entities());
    }

    @Test
    void eventsAreReadInCommitOrder() {
        given(aBatch("r-1").put(anOrder(), 0).event(anOrder(), 1, new OrderPlaced(anOrder())));
        given(aBatch("r-2").put(anOrder(), 1).event(anOrder(), 2, new OrderConfirmed()));

        List<RecordedEvent> events = persistence.events(TENANT, new EventQuery(Set.of(ORDER.value()), 0, 10));

        assertThat(events)
                .extracting(RecordedEvent::event)
                .containsExactly(new OrderPlaced(anOrder()), new OrderConfirmed());
        RecordedEvent last = events.get(1);
        assertThat(last)
                .isEqualTo(new RecordedEvent(
                        last.position(),
                        Order.key(ORDER),
                        ORDER.value(),
                        2,
                        NOON,
                        "agent:alice",
                        "r-2",
                        "by phone",
                        new OrderConfirmed(),
                        "OrderConfirmed",
                        "{\"v\":1}",
                        last.seal()));
        assertThat(persistence.events(TENANT, new EventQuery(Set.of(), last.position(), 10)))
                .isEmpty();
    }

    @Test
    void everyEventSurvivesTheStore() {
        BatchFixture batch = aBatch("r-1").put(anOrder(), 0);
        EventSamples.all().forEach(event -> batch.event(anOrder(), 1, event));
        given(batch);

        assertThat(persistence.events(TENANT, new EventQuery(Set.of(), 0, 1_000)))
                .extracting(RecordedEvent::event)
                .containsExactlyElementsOf(
                        EventSamples.all().stream().<Event>map(e -> e).toList());
    }

    @Test
    void aClaimIsTheWorkersProof() {
        EffectTask task = EffectTask.due("E-1", "O-1", new Notification("order.placed", ORDER, "", "O-1"), NOON);
        given(aBatch("r-1").put(task, 0));

        List<Claimed<EffectTask>> claimed =
                persistence.claim(ClaimQuery.of(Kinds.EFFECT, NOON, 10, Duration.ofMinutes(1)));

        assertThat(claimed).containsExactly(new Claimed<>(TENANT, new Versioned<>(task, 2)));
        assertThat(persistence.claim(ClaimQuery.of(Kinds.EFFECT, NOON, 10, Duration.ofMinutes(1))))
                .isEmpty();
        assertThat(commit(aBatch("r-2").delete(task.key(), 1))).isInstanceOf(CommitResult.Conflict.class);
        assertThat(commit(aBatch("r-3").delete(task.key(), 2))).isEqualTo(COMMITTED);
    }

    private void given(BatchFixture batch) {
        assertThat(commit(batch)).isEqualTo(COMMITTED);
    }

    private CommitResult commit(BatchFixture batch) {
        return persistence.commit(batch.batch());
    }

    private static StockMovement received(long units) {
        return new StockMovement(StockMovement.Type.RECEIVE, TEA, BERLIN, units, 0, 0, "", "");
    }

    private static StockMovement reserved(long units) {
        return new StockMovement(StockMovement.Type.RESERVE, TEA, BERLIN, 0, units, 0, "O-1/1", "");
    }
}
