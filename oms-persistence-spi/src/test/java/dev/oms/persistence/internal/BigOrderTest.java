package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.BatchFixture.TENANT;
import static dev.oms.persistence.internal.BatchFixture.aBatch;
import static dev.oms.persistence.internal.Samples.ORDER;
import static dev.oms.persistence.internal.Samples.anOrder;
import static dev.oms.persistence.internal.Samples.tea;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.Versioned;
import dev.oms.order.LineUnits;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.memory.InMemoryRecordStore;
import dev.oms.port.CommitResult;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import dev.oms.port.ReadSet;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A big order is written in pages, of which only those that change are written again, and is read as it was. */
class BigOrderTest {
    private final Batches batches = new Batches(Formats.current(), new Random(1));

    private static Order withLines(Order order, List<OrderLine> lines) {
        return new Order(
                order.id(),
                order.channel(),
                order.externalReference(),
                order.customer(),
                order.currency(),
                order.state(),
                order.shipTo(),
                order.pickup(),
                order.promised(),
                order.paymentMethod(),
                order.priority(),
                order.placedAt(),
                order.note(),
                lines,
                order.holds(),
                order.fulfillments(),
                order.shipments(),
                order.returns(),
                order.pricing(),
                order.days(),
                order.taxes(),
                order.age());
    }

    private static Order ofLines(int count) {
        return withLines(anOrder(), teas(count));
    }

    private static List<OrderLine> teas(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Samples::tea).toList();
    }

    /** What one step makes of an order: another number of lines, or units taken back on one of them. */
    private static Order step(Order order, int step) {
        int count = order.lines().size();
        if (step <= 350) {
            List<OrderLine> lines = new ArrayList<>(order.lines().subList(0, Math.min(step, count)));
            IntStream.rangeClosed(count + 1, step).forEach(number -> lines.add(tea(number)));
            return withLines(order, lines);
        }
        int number = step % count + 1;
        boolean canBeTaken = order.line(number).orElseThrow().quantities().returned() < 2;
        return canBeTaken ? order.takeBack(List.of(new LineUnits(number, 1))) : order;
    }

    @Property(tries = 150)
    void whateverBecomesOfItWhatIsReadIsWhatWasWritten(
            @ForAll @IntRange(min = 1, max = 350) int lines,
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 1_000) Integer> steps) {
        InMemoryRecordStore store = new InMemoryRecordStore();
        RecordPersistence persistence = RecordPersistence.of(store);
        Order expected = ofLines(lines);
        int request = 0;
        commit(persistence, aBatch("r-0").put(expected, 0));
        for (int step : steps) {
            Versioned<Order> before = find(persistence);
            assertThat(before.entity()).isEqualTo(expected);
            expected = step(before.entity(), step);
            commit(persistence, aBatch("r-" + ++request).replace(before, expected));
            assertThat(pages(store)).isEqualTo(OrderPage.count(expected));
        }

        assertThat(persistence.query(TENANT, Query.of(Kinds.ORDER)).entities()).containsExactly(expected);
        assertThat(persistence.strays(TENANT)).isEmpty();
        commit(persistence, aBatch("end").delete(find(persistence)));
        assertThat(pages(store)).isZero();
    }

    @Test
    void aParcelOfTwoHundredLinesOfTenThousandWritesTheirPagesAndTheHead() {
        Order order = ofLines(10_000);
        long whole =
                bytes(batches.recordBatch(aBatch("r-1").put(order, 0).batch()).writes());
        Versioned<Order> before = new Versioned<>(order, 1, "", Collections.nCopies(100, 1L));
        Order next = order.takeBack(IntStream.rangeClosed(4_951, 5_150)
                .mapToObj(line -> new LineUnits(line, 1))
                .toList());

        List<RecordWrite> writes =
                batches.recordBatch(aBatch("r-2").replace(before, next).batch()).writes();

        assertThat(writes)
                .extracting(write -> write.key().id())
                .containsExactly(
                        ORDER.value(), ORDER.value() + "/000049", ORDER.value() + "/000050", ORDER.value() + "/000051");
        assertThat(bytes(writes)).isLessThan(whole / 25);
    }

    @Test
    void linesThatAreEqualAndNotTheSameObjectsAreNotWrittenAgain() {
        Versioned<Order> before = new Versioned<>(ofLines(250), 4, "", List.of(1L, 2L, 3L));

        assertThat(batches.recordBatch(
                                aBatch("r-1").replace(before, ofLines(250)).batch())
                        .writes())
                .extracting(write -> write.key().kind())
                .containsExactly("order");
    }

    @Test
    void aConflictOfPagesIsToldAsOneOfTheirOrder() {
        CommitAnswer.Conflict conflict = new CommitAnswer.Conflict(List.of(
                new CommitAnswer.Stale(new RecordKey("T-1", "order", ORDER.value()), 3, 4),
                new CommitAnswer.Stale(OrderPage.key("T-1", ORDER.value(), 1), 1, 2)));

        assertThat(batches.result(conflict))
                .isEqualTo(new CommitResult.Conflict(List.of(new CommitResult.Stale(Order.key(ORDER), 3, 4))));
    }

    @Test
    void aCommitBetweenHeadAndPagesIsNoticedAndReadAgain() {
        InMemoryRecordStore store = new InMemoryRecordStore();
        RecordPersistence writer = RecordPersistence.of(store);
        commit(writer, aBatch("r-1").put(ofLines(250), 0));
        AtomicInteger looks = new AtomicInteger();
        RecordPersistence reader = RecordPersistence.of(observed(store, () -> {
            if (looks.incrementAndGet() == 2) {
                Versioned<Order> before = find(writer);
                commit(writer, aBatch("r-2").replace(before, step(before.entity(), 650)));
            }
        }));

        assertThat(find(reader)).isEqualTo(find(writer));
        assertThat(find(writer).version()).isEqualTo(2);
        assertThat(looks).hasValue(4);
    }

    @Test
    void aSmallOrderIsReadInOneLookUpAndABigOneInTwo() {
        for (int lines : new int[] {1, 100, 101}) {
            InMemoryRecordStore store = new InMemoryRecordStore();
            commit(RecordPersistence.of(store), aBatch("r-1").put(ofLines(lines), 0));
            AtomicInteger looks = new AtomicInteger();

            find(RecordPersistence.of(observed(store, looks::incrementAndGet)));

            assertThat(looks).hasValue(lines > 100 ? 2 : 1);
        }
    }

    @Test
    void pagesOfAnEarlierShapeAreReadByTheirOwnStep() {
        Order order = ofLines(101);
        PageFormat earlier = new PageFormat(Upcasters.HISTORY);
        PageFormat today = new PageFormat(Upcasters.HISTORY
                .with(OrderPage.KIND, 1, page -> page)
                .with(Order.KIND, 1, head -> head.put("note", "seen by the step")));
        Formats formats = Formats.current();
        var whole =
                formats.entity(Kinds.ORDER).record("T-1", order, 7, "", each -> earlier.head(order, List.of(1L, 1L)));

        String text = today.whole(whole, List.of(earlier.page("T-1", order, 0, 1), today.page("T-1", order, 1, 1)));

        assertThat(text).startsWith("{\"v\":2,\"lines\":[{").contains("seen by the step");
    }

    private static long bytes(List<RecordWrite> writes) {
        return writes.stream()
                .mapToLong(write -> ((RecordWrite.Put) write).next().body().length())
                .sum();
    }

    private static int pages(RecordStore store) {
        Lookup.Owned owned = new Lookup.Owned(OrderPage.KIND, ORDER.value());
        return store.read(new Lookup("T-1", Set.of(), Set.of(owned), Set.of(), ""))
                .records()
                .size();
    }

    private static Versioned<Order> find(RecordPersistence persistence) {
        return persistence
                .read(TENANT, ReadSet.NOTHING.with(Order.key(ORDER)))
                .find(Order.key(ORDER), Order.class)
                .orElseThrow();
    }

    private static void commit(RecordPersistence persistence, BatchFixture batch) {
        assertThat(persistence.commit(batch.batch())).isEqualTo(new CommitResult.Committed());
    }

    /** The same store, and something that happens before each look-up. */
    private static RecordStore observed(RecordStore store, Runnable beforeRead) {
        return (RecordStore) Proxy.newProxyInstance(
                RecordStore.class.getClassLoader(), new Class<?>[] {RecordStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")) {
                        beforeRead.run();
                    }
                    return method.invoke(store, arguments);
                });
    }
}
