package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.ACTIVE;
import static dev.oms.persistence.contract.ContractKinds.AMOUNT;
import static dev.oms.persistence.contract.ContractKinds.PLACED;
import static dev.oms.persistence.contract.ContractKinds.PRICE;
import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.StoredRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Page after page shows each record once, in order, whatever happens between the pages. */
interface PagingPromises extends Workbench {

    @ParameterizedTest
    @ValueSource(strings = {TITLE, AMOUNT, PRICE, ACTIVE, PLACED, RecordKind.OWNER, RecordKind.ID})
    default void pagesInBothDirectionsShowEachRecordOnce(String attribute) {
        List<RecordFixture> records = shuffledRecordsWithTies();
        given(records.toArray(RecordFixture[]::new));
        List<String> ascending = records.stream()
                .sorted(Comparator.<RecordFixture, Comparable<Object>>comparing(record -> value(record, attribute))
                        .thenComparing(record -> record.key().id()))
                .map(record -> record.key().id())
                .toList();
        List<String> descending = new ArrayList<>(ascending);
        Collections.reverse(descending);

        QueryFixture query = aQuery().sortedBy(attribute).limit(4);

        assertThat(Workbench.idsOf(everyPage(query))).isEqualTo(ascending);
        assertThat(Workbench.idsOf(everyPage(query.descending()))).isEqualTo(descending);
    }

    @Test
    default void severalAttributesSortTogether() {
        given(shuffledRecordsWithTies().toArray(RecordFixture[]::new));
        Comparator<StoredRecord> order = Comparator.comparing(
                        (StoredRecord record) -> (Boolean) record.attributes().get(ACTIVE))
                .thenComparing(record -> (Long) record.attributes().get(AMOUNT))
                .thenComparing(record -> record.key().id());

        QueryFixture query = aQuery().sortedBy(ACTIVE, AMOUNT).limit(5);

        assertThat(everyPage(query)).hasSize(23).isSortedAccordingTo(order);
        assertThat(everyPage(query.descending())).hasSize(23).isSortedAccordingTo(order.reversed());
    }

    @Test
    default void filtersAndSortingWorkTogether() {
        given(shuffledRecordsWithTies().toArray(RecordFixture[]::new));

        List<StoredRecord> found = everyPage(aQuery().anyOf(ACTIVE, true)
                .atLeast(AMOUNT, -1L)
                .lessThan(AMOUNT, 2L)
                .sortedBy(PLACED)
                .descending()
                .limit(2));

        assertThat(found)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(record -> assertThat(record.attributes()).containsEntry(ACTIVE, true))
                .allSatisfy(record ->
                        assertThat((Long) record.attributes().get(AMOUNT)).isBetween(-1L, 1L));
        assertThat(Workbench.idsOf(found))
                .containsExactlyInAnyOrderElementsOf(
                        ids(aQuery().anyOf(ACTIVE, true).anyOf(AMOUNT, -1L, 0L, 1L)));
    }

    @Test
    default void recordsWithoutTheSortAttributeAreNotPartOfTheAnswer() {
        given(
                aRecord("a").with(AMOUNT, 1L),
                aRecord("b"),
                aRecord("c").with(AMOUNT, 0L).with(TITLE, "c"));

        assertThat(ids(aQuery().sortedBy(AMOUNT))).containsExactly("c", "a");
        assertThat(ids(aQuery().sortedBy(AMOUNT).descending())).containsExactly("a", "c");
        assertThat(ids(aQuery().sortedBy(AMOUNT, TITLE))).containsExactly("c");
    }

    @Test
    default void textSortsByCharacterCodeCapitalsFirst() {
        String[] titles = {"", " ", "10", "9", "B", "Z", "_", "a", "a ", "a b", "ab", "z", "é", "茶"};
        RecordFixture[] records =
                Arrays.stream(titles).map(title -> aRecord().with(TITLE, title)).toArray(RecordFixture[]::new);
        given(records);

        assertThat(everyPage(aQuery().sortedBy(TITLE).limit(3)))
                .extracting(record -> record.attributes().get(TITLE))
                .containsExactly((Object[]) titles);
    }

    @Test
    default void aPageTellsWhetherTheQueryGoesOn() {
        given(aRecord("a"), aRecord("b"), aRecord("c"));

        RecordPage first = page(aQuery().limit(2));
        RecordPage second = page(aQuery().limit(2).after(first.records().get(1)));

        assertThat(Workbench.idsOf(first.records())).containsExactly("a", "b");
        assertThat(first.more()).isTrue();
        assertThat(Workbench.idsOf(second.records())).containsExactly("c");
        assertThat(second.more()).isFalse();
        assertThat(page(aQuery().limit(3)).more()).isFalse();
        assertThat(page(aQuery().anyOf(AMOUNT, 1L)).more()).isFalse();
    }

    @Test
    default void whatIsWrittenBetweenPagesNeitherRepeatsNorHidesTheRest() {
        given(IntStream.range(0, 9)
                .mapToObj(number -> aRecord("R-" + number).with(AMOUNT, number * 10L))
                .toArray(RecordFixture[]::new));
        QueryFixture query = aQuery().sortedBy(AMOUNT).limit(3);
        List<StoredRecord> seen = new ArrayList<>(page(query).records());

        given(
                aRecord("behind").with(AMOUNT, 5L),
                aRecord("R-1.5").with(AMOUNT, 20L),
                aRecord("R-2.5").with(AMOUNT, 20L),
                aRecord("ahead").with(AMOUNT, 35L));
        given(aBatch().delete(key("R-2"), 1).delete(key("R-5"), 1));
        seen.addAll(everyPage(query.after(seen.get(2))));

        assertThat(Workbench.idsOf(seen))
                .containsExactly("R-0", "R-1", "R-2", "R-2.5", "R-3", "ahead", "R-4", "R-6", "R-7", "R-8");
    }

    @Test
    default void whatIsWrittenBetweenPagesOfADescendingQueryDoesNotDisturbItEither() {
        given(IntStream.range(0, 6)
                .mapToObj(number -> aRecord("R-" + number).with(AMOUNT, number * 10L))
                .toArray(RecordFixture[]::new));
        QueryFixture query = aQuery().sortedBy(AMOUNT).descending().limit(2);
        List<StoredRecord> seen = new ArrayList<>(page(query).records());

        given(
                aRecord("behind").with(AMOUNT, 45L),
                aRecord("R-3.5").with(AMOUNT, 40L),
                aRecord("R-4.5").with(AMOUNT, 40L));
        seen.addAll(everyPage(query.after(seen.get(1))));

        assertThat(Workbench.idsOf(seen)).containsExactly("R-5", "R-4", "R-3.5", "R-3", "R-2", "R-1", "R-0");
    }

    private List<RecordFixture> shuffledRecordsWithTies() {
        List<RecordFixture> records = new ArrayList<>(IntStream.range(0, 23)
                .mapToObj(number -> aRecord("R-" + number)
                        .owner("O-" + number % 3)
                        .with(TITLE, "T-" + number % 5)
                        .with(AMOUNT, (long) number % 4 - 2)
                        .with(PRICE, BigDecimal.valueOf(number % 6 - 3, 2))
                        .with(ACTIVE, number % 2 == 0)
                        .with(PLACED, NOON.plusNanos(number % 7 * 1_000)))
                .toList());
        Collections.shuffle(records);
        return records;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> value(RecordFixture record, String attribute) {
        Map<String, Object> standing = Map.of(
                RecordKind.OWNER, record.owner(), RecordKind.ID, record.key().id());
        return (Comparable<Object>) record.attributes().getOrDefault(attribute, standing.get(attribute));
    }
}
