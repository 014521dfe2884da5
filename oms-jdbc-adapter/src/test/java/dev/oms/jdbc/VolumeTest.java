package dev.oms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StockDelta;
import dev.oms.persistence.StoredRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Large batches and look-ups, many events, and many writers of the same rows. */
final class VolumeTest {
    private static final int MANY = 10_000;

    @ParameterizedTest
    @EnumSource
    void oneLookupTakesTenThousandKeysAndSkus(Database database) {
        Samples orders = prepared(database);
        orders.commit(orders.batchOf(
                "records", numbered(2_000, i -> orders.order(id(i), 1)).toArray(StoredRecord[]::new)));
        orders.commit(orders.receiving(
                "stock", numbered(2_000, i -> orders.delta(id(i), 5, 0)).toArray(StockDelta[]::new)));
        Set<RecordKey> keys = Set.copyOf(numbered(MANY, i -> orders.key(id(i))));
        Set<String> skus = Set.copyOf(numbered(MANY, VolumeTest::id));
        Set<Lookup.Owned> owners =
                numbered(MANY, i -> new Lookup.Owned("order", id(i))).stream().collect(Collectors.toSet());

        Found found = orders.store().read(new Lookup(orders.tenant(), keys, owners, skus, "stock"));

        assertThat(found.records()).hasSize(2_000).isSortedAccordingTo(Comparator.comparing(StoredRecord::key));
        assertThat(found.stock()).hasSize(2_000);
        assertThat(found.request()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aBatchOfThousandsIsStillAllOrNothing(Database database) {
        Samples orders = prepared(database);
        StoredRecord[] first = numbered(3_000, i -> orders.order(id(i), 1)).toArray(StoredRecord[]::new);
        StoredRecord[] second = numbered(3_000, i -> orders.order(id(i), 2)).toArray(StoredRecord[]::new);
        assertThat(orders.commit(orders.batchOf("r1", first))).isEqualTo(new Committed());
        assertThat(orders.commit(orders.batch("r2", id(2_999), 2))).isEqualTo(new Committed());

        assertThat(orders.commit(orders.batchOf("r3", second)))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.stale())
                                .singleElement()
                                .satisfies(stale -> assertThat(stale.actual()).isEqualTo(2)));

        assertThat(orders.read(id(0), "TEA", "r3").records().get(0).version()).isEqualTo(1);
        assertThat(orders.read(id(0), "TEA", "r3").request()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void moreEventsThanOneBiteAreNumberedWithoutGaps(Database database) {
        Samples orders = prepared(database);
        for (int batch = 0; batch < 5; batch++) {
            List<EventAppend> events =
                    numbered(2_500, i -> orders.batch("r", "O-1", 1).events().get(0));
            orders.commit(new RecordBatch(
                    orders.batch("r" + batch, "O-1", 1).request(),
                    Samples.NOON,
                    List.of(),
                    List.of(),
                    List.of(),
                    events));
        }

        List<EventRecord> all = orders.store().events(new EventLookup(orders.tenant(), Set.of(), 0, 20_000));

        assertThat(all)
                .extracting(EventRecord::position)
                .isEqualTo(
                        IntStream.rangeClosed(1, 12_500).mapToObj(i -> (long) i).toList());
    }

    @ParameterizedTest
    @EnumSource
    void writersOfTheSameRowsInAnyOrderSellWhatIsThereAndNoMore(Database database) throws Exception {
        Samples orders = prepared(database);
        orders.commit(orders.receiving("r0", orders.delta("MUG", 40, 0), orders.delta("TEA", 40, 0)));
        AtomicInteger sold = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();

        together(8, writer -> {
            for (int n = 0; n < 10; n++) {
                String id = writer + "-" + n;
                // Against the rule that positions are sorted: what deadlocks is repeated inside.
                StockDelta[] both = {orders.delta("MUG", 0, 1), orders.delta("TEA", 0, 1)};
                StockDelta[] turned = {both[1], both[0]};
                boolean done = orders.commit(orders.batch(id, id, 1, writer % 2 == 0 ? both : turned))
                        .equals(new Committed());
                (done ? sold : refused).incrementAndGet();
            }
        });

        assertThat(sold).hasValue(40);
        assertThat(refused).hasValue(40);
        assertThat(orders.read("none", "TEA", "").stock().get(0).reserved()).isEqualTo(40);
        assertThat(orders.events()).hasSize(40);
    }

    @ParameterizedTest
    @EnumSource
    void positionsThatManyCreateAtOnceAddUp(Database database) throws Exception {
        Samples orders = prepared(database);

        together(8, writer -> {
            for (int n = 0; n < 10; n++) {
                String request = writer + "-" + n;
                assertThat(orders.commit(orders.receiving(request, orders.delta("SKU-" + n, 1, 0))))
                        .isEqualTo(new Committed());
            }
        });

        for (int n = 0; n < 10; n++) {
            assertThat(orders.read("none", "SKU-" + n, "").stock().get(0).onHand())
                    .isEqualTo(8);
        }
        assertThat(orders.commit(orders.receiving("r", orders.delta("SKU-0", 0, 9))))
                .isInstanceOf(Short.class);
    }

    private static Samples prepared(Database database) {
        RecordStore store = JdbcPersistence.on(database.source())
                .tablePrefix(Databases.freshPrefix())
                .recordStore();
        store.prepare(Samples.KINDS);
        return Samples.in(store);
    }

    private static String id(int number) {
        return "N-%05d".formatted(number);
    }

    private static <T> List<T> numbered(int count, IntFunction<T> each) {
        return IntStream.range(0, count).mapToObj(each).toList();
    }

    private static void together(int writers, IntConsumer work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        List<Future<?>> pending = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            int number = writer;
            pending.add(threads.submit(() -> work.accept(number)));
        }
        for (Future<?> one : pending) {
            one.get();
        }
        threads.shutdown();
    }
}
