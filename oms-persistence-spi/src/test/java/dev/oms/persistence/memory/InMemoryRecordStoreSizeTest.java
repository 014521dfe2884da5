package dev.oms.persistence.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.IndexAttribute.Type;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.Lookup.Owned;
import dev.oms.persistence.RecordBatch;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Comparison;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.RecordWrite;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StoredRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers by index stay quick in a large kind: scanning it that often would take minutes. */
class InMemoryRecordStoreSizeTest {
    private static final int RECORDS = 50_000;
    private static final int QUESTIONS = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
    private static final RecordKind KIND = new RecordKind(
            "movement",
            List.of(new IndexAttribute("sku", Type.TEXT), new IndexAttribute("at", Type.INSTANT)),
            List.of(List.of("sku", "at"), List.of("at")));
    private static final InMemoryRecordStore STORE = new InMemoryRecordStore();

    @BeforeAll
    static void fill() {
        STORE.prepare(List.of(KIND));
        List<RecordWrite> writes = IntStream.range(0, RECORDS)
                .mapToObj(InMemoryRecordStoreSizeTest::movement)
                .toList();
        STORE.commit(new RecordBatch(
                new RequestRecord("T", "fill", "", ""), START, writes, List.of(), List.of(), List.of()));
    }

    @Test
    void aPageOfTheLatestOfOneSkuLooksAtFewRecords() {
        manyTimes(number -> {
            Filter ofSku = new Filter("sku", Comparison.ANY_OF, List.of("SKU-" + number % 100));
            assertThat(page(List.of(ofSku), List.of("at"), true)).isEqualTo(3);
        });
    }

    @Test
    void aPageInTheMiddleOfAPeriodLooksAtFewRecords() {
        manyTimes(number -> {
            Filter since = new Filter("at", Comparison.AT_LEAST, List.of(START.plusSeconds(number)));
            assertThat(page(List.of(since), List.of("at"), false)).isEqualTo(3);
        });
    }

    @Test
    void aFilterThatTwoIndexesCouldServeUsesTheOneThatFindsFewer() {
        manyTimes(number -> {
            Filter ofSku = new Filter("sku", Comparison.ANY_OF, List.of("nowhere"));
            Filter since = new Filter("at", Comparison.AT_LEAST, List.of(START));
            assertThat(page(List.of(since, ofSku), List.of(), false)).isZero();
        });
    }

    @Test
    void recordsOfAnOwnerAreFoundWithoutLookingAtOthers() {
        manyTimes(number -> {
            Set<Owned> owned = Set.of(new Owned("movement", "O-" + number % 10_000));
            assertThat(STORE.read(new Lookup("T", Set.of(), owned, Set.of(), ""))
                            .records())
                    .hasSize(5);
        });
    }

    private static void manyTimes(IntConsumer question) {
        assertTimeout(PATIENCE, () -> IntStream.range(0, QUESTIONS).forEach(question));
    }

    private static int page(List<Filter> filters, List<String> sort, boolean descending) {
        return STORE.query(new RecordQuery("T", "movement", filters, sort, descending, Cursor.START, 3))
                .records()
                .size();
    }

    private static RecordWrite movement(int number) {
        return new RecordWrite.Put(new StoredRecord(
                new RecordKey("T", "movement", "M-" + number),
                "O-" + number / 5,
                1,
                Map.of("sku", "SKU-" + number % 100, "at", START.plusSeconds(number)),
                "{}"));
    }
}
