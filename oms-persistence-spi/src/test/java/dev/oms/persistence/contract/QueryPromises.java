package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.ACTIVE;
import static dev.oms.persistence.contract.ContractKinds.AMOUNT;
import static dev.oms.persistence.contract.ContractKinds.PLACED;
import static dev.oms.persistence.contract.ContractKinds.PRICE;
import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.RecordKind;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A query finds exactly the records whose attributes match. */
interface QueryPromises extends Workbench {

    @Test
    default void withoutFiltersAllRecordsComeInTheOrderOfTheirIds() {
        given(aRecord("b"), aRecord("c").with(AMOUNT, 1L), aRecord("a"));

        assertThat(ids(aQuery())).containsExactly("a", "b", "c");
        assertThat(ids(aQuery().descending())).containsExactly("c", "b", "a");
    }

    @Test
    default void aQueryAnswersWholeRecords() {
        RecordFixture record =
                aRecord().owner("O-1").with(AMOUNT, 1L).with(PLACED, NOON).body("{\"b\" : 1.0}");
        given(record);

        assertThat(page(aQuery()).records()).containsExactly(record.stored());
    }

    @Test
    default void anyOfTakesEachOfItsValues() {
        given(
                aRecord("a").with(AMOUNT, 1L),
                aRecord("b").with(AMOUNT, 2L),
                aRecord("c").with(AMOUNT, 3L),
                aRecord("d"));

        assertThat(ids(aQuery().anyOf(AMOUNT, 3L, 1L))).containsExactly("a", "c");
        assertThat(ids(aQuery().anyOf(AMOUNT, 2L, 2L, 9L))).containsExactly("b");
        assertThat(ids(aQuery().anyOf(AMOUNT, 9L))).isEmpty();
    }

    @Test
    default void anyOfNothingFindsNothing() {
        given(aRecord("a").with(AMOUNT, 1L));

        assertThat(ids(aQuery().anyOf(AMOUNT))).isEmpty();
        assertThat(ids(aQuery().anyOf(RecordKind.ID).atLeast(AMOUNT, 0L))).isEmpty();
    }

    @Test
    default void atLeastIncludesItsValueAndLessThanDoesNot() {
        given(IntStream.range(0, 6)
                .mapToObj(number -> aRecord("R-" + number).with(AMOUNT, (long) number - 2))
                .toArray(RecordFixture[]::new));

        assertThat(ids(aQuery().atLeast(AMOUNT, 2L))).containsExactly("R-4", "R-5");
        assertThat(ids(aQuery().lessThan(AMOUNT, 0L))).containsExactly("R-0", "R-1");
        assertThat(ids(aQuery().atLeast(AMOUNT, -1L).lessThan(AMOUNT, 1L))).containsExactly("R-1", "R-2");
        assertThat(ids(aQuery().atLeast(AMOUNT, 1L).lessThan(AMOUNT, 1L))).isEmpty();
    }

    @Test
    default void everyTypeCanBeComparedWith() {
        given(
                aRecord("a")
                        .with(TITLE, "Tea")
                        .with(PRICE, new BigDecimal("-4.9"))
                        .with(ACTIVE, true)
                        .with(PLACED, NOON),
                aRecord("b")
                        .with(TITLE, "tea")
                        .with(PRICE, new BigDecimal("10"))
                        .with(ACTIVE, false)
                        .with(PLACED, NOON.plusNanos(1_000)));

        assertThat(ids(aQuery().anyOf(PRICE, new BigDecimal("-4.900")))).containsExactly("a");
        assertThat(ids(aQuery().atLeast(PRICE, new BigDecimal("9.999999")))).containsExactly("b");
        assertThat(ids(aQuery().anyOf(ACTIVE, true))).containsExactly("a");
        assertThat(ids(aQuery().anyOf(ACTIVE, true, false))).containsExactly("a", "b");
        assertThat(ids(aQuery().lessThan(PLACED, NOON.plusNanos(1_000)))).containsExactly("a");
        assertThat(ids(aQuery().atLeast(PLACED, NOON.plusNanos(1_000)))).containsExactly("b");
        assertThat(ids(aQuery().anyOf(TITLE, "tea"))).containsExactly("b");
        assertThat(ids(aQuery().atLeast(TITLE, "tea"))).containsExactly("b");
    }

    @Test
    default void textsThatDifferInTrailingSpacesOrEmptinessAreDifferent() {
        given(
                aRecord("a").with(TITLE, "x"),
                aRecord("b").with(TITLE, "x "),
                aRecord("c").with(TITLE, ""),
                aRecord("d"));

        assertThat(ids(aQuery().anyOf(TITLE, "x"))).containsExactly("a");
        assertThat(ids(aQuery().anyOf(TITLE, "x "))).containsExactly("b");
        assertThat(ids(aQuery().anyOf(TITLE, ""))).containsExactly("c");
    }

    @Test
    default void ownerAndIdFilterLikeAttributes() {
        given(
                aRecord("a").owner("O-1"),
                aRecord("b").owner("O-1"),
                aRecord("c").owner("O-2"),
                aRecord("d").owner("o-1"));

        assertThat(ids(aQuery().anyOf(RecordKind.OWNER, "O-1"))).containsExactly("a", "b");
        assertThat(ids(aQuery().anyOf(RecordKind.OWNER, "O-1", "O-2").atLeast(RecordKind.ID, "b")))
                .containsExactly("b", "c");
        assertThat(ids(aQuery().lessThan(RecordKind.ID, "b"))).containsExactly("a");
        assertThat(ids(aQuery().anyOf(RecordKind.ID, "d", "a", "missing"))).containsExactly("a", "d");
        assertThat(ids(aQuery().lessThan(RecordKind.OWNER, "O-2"))).containsExactly("a", "b");
    }

    @Test
    default void allFiltersMustHold() {
        given(
                aRecord("a").with(AMOUNT, 1L).with(ACTIVE, true),
                aRecord("b").with(AMOUNT, 1L).with(ACTIVE, false),
                aRecord("c").with(AMOUNT, 2L).with(ACTIVE, true),
                aRecord("d").with(ACTIVE, true));

        assertThat(ids(aQuery().anyOf(AMOUNT, 1L).anyOf(ACTIVE, true))).containsExactly("a");
        assertThat(ids(aQuery().anyOf(AMOUNT, 1L, 2L).anyOf(AMOUNT, 2L, 3L))).containsExactly("c");
    }

    @Test
    default void aThousandValuesFitIntoAFilter() {
        given(aRecord("R-7"), aRecord("R-999"), aRecord("R-1000"));
        Object[] values =
                IntStream.range(0, 1_000).mapToObj(number -> "R-" + number).toArray();

        assertThat(ids(aQuery().anyOf(RecordKind.ID, values))).containsExactly("R-7", "R-999");
    }

    @Test
    default void anUpdatedRecordIsFoundByItsNewValuesOnly() {
        RecordFixture record = aRecord("a").with(AMOUNT, 1L).with(TITLE, "old");
        given(record);

        given(record.next().with(AMOUNT, 2L).without(TITLE));

        assertThat(ids(aQuery().anyOf(AMOUNT, 1L))).isEmpty();
        assertThat(ids(aQuery().anyOf(AMOUNT, 2L))).containsExactly("a");
        assertThat(ids(aQuery().anyOf(TITLE, "old"))).isEmpty();
        assertThat(ids(aQuery().sortedBy(TITLE))).isEmpty();
    }

    @Test
    default void anAttributeThatTheKindDoesNotDeclareCannotBeAskedFor() {
        assertThatThrownBy(() -> page(aQuery().anyOf("unheard_of", 1L))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> page(aQuery().sortedBy("unheard_of"))).isInstanceOf(InvariantViolation.class);
        assertThatThrownBy(() -> page(aQuery().sortedBy("title; drop table x"))).isInstanceOf(InvariantViolation.class);
    }
}
