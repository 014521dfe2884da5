package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.StockCounters;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stock counters move only where they stay lawful, however many pull at them. */
interface StockPromises extends Workbench {

    @Test
    default void aNewPositionStartsAtZero() {
        given(aBatch().stock("TEA", "BERLIN", 7, 2, 3));

        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 7, 2, 3));
    }

    @Test
    default void deltasAddUp() {
        given(aBatch().stock("TEA", "BERLIN", 7, 2, 3));

        given(aBatch().stock("TEA", "BERLIN", -3, 1, -3).receive("TEA", "LYON", 1));

        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 4, 3, 0));
        assertThat(stock("TEA", "LYON")).isEqualTo(counters("TEA", "LYON", 1, 0, 0));
    }

    @Test
    default void aPositionCanBeDepletedToTheLastUnit() {
        given(aBatch().stock("TEA", "BERLIN", 5, 5, 0));

        given(aBatch().stock("TEA", "BERLIN", -5, -5, 0));

        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 0, 0, 0));
        assertShort(aBatch().receive("TEA", "BERLIN", -1), counters("TEA", "BERLIN", 0, 0, 0));
    }

    @Test
    default void nothingIsReservedThatIsNotThere() {
        given(aBatch().receive("TEA", "BERLIN", 5));
        given(aBatch().reserve("TEA", "BERLIN", 3));

        assertShort(aBatch().reserve("TEA", "BERLIN", 3), counters("TEA", "BERLIN", 5, 3, 0));
        assertShort(aBatch().receive("TEA", "BERLIN", -3), counters("TEA", "BERLIN", 5, 3, 0));
        given(aBatch().reserve("TEA", "BERLIN", 2));
    }

    @Test
    default void noCounterBecomesNegative() {
        given(aBatch().stock("TEA", "BERLIN", 5, 1, 1));

        assertShort(aBatch().stock("TEA", "BERLIN", -6, -1, 0), counters("TEA", "BERLIN", 5, 1, 1));
        assertShort(aBatch().stock("TEA", "BERLIN", 0, -2, 0), counters("TEA", "BERLIN", 5, 1, 1));
        assertShort(aBatch().stock("TEA", "BERLIN", 0, 0, -2), counters("TEA", "BERLIN", 5, 1, 1));
    }

    @Test
    default void whatWasNeverReceivedIsShortAtZero() {
        assertShort(aBatch().reserve("NEW", "BERLIN", 1), counters("NEW", "BERLIN", 0, 0, 0));
        assertThat(stock("NEW", "BERLIN")).isEqualTo(counters("NEW", "BERLIN", 0, 0, 0));
    }

    @Test
    default void shortNamesEveryPositionThatCannotTakeItsDeltaAndNoOther() {
        given(aBatch().receive("A", "BERLIN", 1).receive("B", "BERLIN", 9).receive("C", "BERLIN", 2));

        assertShort(
                aBatch().reserve("A", "BERLIN", 2)
                        .reserve("B", "BERLIN", 2)
                        .reserve("C", "BERLIN", 3)
                        .reserve("D", "BERLIN", 1),
                counters("A", "BERLIN", 1, 0, 0),
                counters("C", "BERLIN", 2, 0, 0),
                counters("D", "BERLIN", 0, 0, 0));
    }

    @Test
    default void largeCountersKeepTheirSize() {
        given(aBatch().receive("SCREW", "BERLIN", 4_000_000_000_000L));

        given(aBatch().reserve("SCREW", "BERLIN", 3_999_999_999_999L));

        assertThat(stock("SCREW", "BERLIN"))
                .isEqualTo(counters("SCREW", "BERLIN", 4_000_000_000_000L, 3_999_999_999_999L, 0));
    }

    @Test
    default void thirtyTwoBuyersOfTenUnitsGetExactlyTen() {
        given(aBatch().receive("HOT", "BERLIN", 10));

        List<CommitAnswer> answers = Crowd.of(32, buyer -> commit(aBatch().reserve("HOT", "BERLIN", 1)));

        assertThat(answers).filteredOn(Committed.class::isInstance).hasSize(10);
        assertThat(answers)
                .filteredOn(Short.class::isInstance)
                .hasSize(22)
                .containsOnly(new Short(List.of(counters("HOT", "BERLIN", 10, 10, 0))));
        assertThat(stock("HOT", "BERLIN")).isEqualTo(counters("HOT", "BERLIN", 10, 10, 0));
    }

    @Test
    default void theFirstReceiptsOfAPositionAtTheSameMomentAllCount() {
        List<CommitAnswer> answers = Crowd.of(16, receiver -> commit(aBatch().receive("NEW", "BERLIN", 1)));

        assertThat(answers).containsOnly(new Committed());
        assertThat(stock("NEW", "BERLIN").onHand()).isEqualTo(16);
    }

    @Test
    default void buyersOfTheSameBasketsNeitherBlockNorOversell() {
        given(aBatch().receive("A", "BERLIN", 30).receive("B", "BERLIN", 20).receive("C", "BERLIN", 30));

        List<CommitAnswer> answers = Crowd.of(
                30,
                buyer -> commit(aBatch().reserve(buyer % 2 == 0 ? "A" : "C", "BERLIN", 1)
                        .reserve("B", "BERLIN", 1)));

        assertThat(answers).filteredOn(Committed.class::isInstance).hasSize(20);
        assertThat(stock("B", "BERLIN").reserved()).isEqualTo(20);
        assertThat(stock("A", "BERLIN").reserved() + stock("C", "BERLIN").reserved())
                .isEqualTo(20);
    }

    @Test
    default void aCountReplacesTheUnitsOnHandAndNothingElse() {
        given(aBatch().stock("TEA", "BERLIN", 10, 2, 3));

        given(aBatch().count("TEA", "BERLIN", 10, 7));
        given(aBatch().count("TEA", "BERLIN", 7, 12));

        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 12, 2, 3));
    }

    @Test
    default void aCountOfAPositionThatHasChangedSinceIsShort() {
        given(aBatch().stock("TEA", "BERLIN", 10, 2, 0));

        assertShort(aBatch().count("TEA", "BERLIN", 9, 12), counters("TEA", "BERLIN", 10, 2, 0));
        assertShort(aBatch().count("TEA", "BERLIN", 0, 12), counters("TEA", "BERLIN", 10, 2, 0));
        assertShort(aBatch().count("NEW", "BERLIN", 10, 12), counters("NEW", "BERLIN", 0, 0, 0));
        assertThat(stock("TEA", "BERLIN").onHand()).isEqualTo(10);
    }

    @Test
    default void reservationsDoNotDisturbACountThatCoversThem() {
        given(aBatch().receive("TEA", "BERLIN", 10));
        given(aBatch().reserve("TEA", "BERLIN", 4));

        assertShort(aBatch().count("TEA", "BERLIN", 10, 3), counters("TEA", "BERLIN", 10, 4, 0));
        given(aBatch().count("TEA", "BERLIN", 10, 4));
    }

    @Test
    default void whatIsReservedCanEndWithTheCountThatFindsFewer() {
        given(aBatch().receive("TEA", "BERLIN", 10));
        given(aBatch().stock("TEA", "BERLIN", 0, 8, 1));

        assertShort(
                aBatch().stock("TEA", "BERLIN", 0, -4, 0).count("TEA", "BERLIN", 10, 3),
                counters("TEA", "BERLIN", 10, 8, 1));
        assertShort(
                aBatch().stock("TEA", "BERLIN", 0, -5, 0).count("TEA", "BERLIN", 9, 3),
                counters("TEA", "BERLIN", 10, 8, 1));
        given(aBatch().stock("TEA", "BERLIN", 0, -5, -1).count("TEA", "BERLIN", 10, 3));

        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 3, 3, 0));
    }

    @Test
    default void aCountOfFewerThanNoneIsShort() {
        given(aBatch().receive("TEA", "BERLIN", 1));

        assertShort(aBatch().count("TEA", "BERLIN", 1, -1), counters("TEA", "BERLIN", 1, 0, 0));
    }

    @Test
    default void aPositionCanBeginWithACount() {
        given(aBatch().count("NEW", "BERLIN", 0, 3));
        given(aBatch().count("NEW", "BERLIN", 3, 0));
        given(aBatch().count("NEW", "BERLIN", 0, 5));

        assertThat(stock("NEW", "BERLIN")).isEqualTo(counters("NEW", "BERLIN", 5, 0, 0));
    }

    @Test
    default void aPositionCanBeginWithACountBesideAMoveOfNothing() {
        given(aBatch().stock("NEW", "BERLIN", 0, 0, 0).count("NEW", "BERLIN", 0, 3));

        assertThat(stock("NEW", "BERLIN")).isEqualTo(counters("NEW", "BERLIN", 3, 0, 0));
    }

    @Test
    default void oneBatchMovesSomePositionsAndCountsOthers() {
        given(aBatch().receive("A", "BERLIN", 1).receive("B", "BERLIN", 2));

        given(aBatch().receive("A", "BERLIN", 4).count("B", "BERLIN", 2, 1).count("C", "BERLIN", 0, 6));
        assertShort(
                aBatch().reserve("A", "BERLIN", 6)
                        .receive("D", "BERLIN", 1)
                        .count("B", "BERLIN", 2, 3)
                        .count("C", "BERLIN", 6, 7),
                counters("A", "BERLIN", 5, 0, 0),
                counters("B", "BERLIN", 1, 0, 0));

        assertThat(stock("C", "BERLIN").onHand()).isEqualTo(6);
        assertThat(stock("D", "BERLIN").onHand()).isZero();
    }

    @Test
    default void ofCountsAtTheSameMomentOneCounts() {
        given(aBatch().receive("TEA", "BERLIN", 10));

        List<CommitAnswer> known = Crowd.of(16, person -> commit(aBatch().count("TEA", "BERLIN", 10, 12)));
        List<CommitAnswer> fresh = Crowd.of(16, person -> commit(aBatch().count("NEW", "BERLIN", 0, 12)));

        assertThat(known).filteredOn(Committed.class::isInstance).hasSize(1);
        assertThat(known).filteredOn(Short.class::isInstance).hasSize(15);
        assertThat(fresh).filteredOn(Committed.class::isInstance).hasSize(1);
        assertThat(fresh).filteredOn(Short.class::isInstance).hasSize(15);
        assertThat(stock("TEA", "BERLIN").onHand()).isEqualTo(12);
        assertThat(stock("NEW", "BERLIN").onHand()).isEqualTo(12);
    }

    @Test
    default void receiptsAndCountsAtTheSameMomentAddUp() {
        List<CommitAnswer> answers = Crowd.of(
                16,
                person -> commit(
                        person % 4 == 0
                                ? aBatch().count("NEW", "BERLIN", 0, 100)
                                : aBatch().receive("NEW", "BERLIN", 1)));

        long counts = answers.stream().filter(Committed.class::isInstance).count() - 12;
        assertThat(counts).isBetween(0L, 1L);
        assertThat(stock("NEW", "BERLIN").onHand()).isEqualTo(12 + 100 * counts);
    }

    private void assertShort(BatchFixture batch, StockCounters... positions) {
        assertThat(commit(batch))
                .isInstanceOfSatisfying(
                        Short.class, answer -> assertThat(answer.positions()).containsExactlyInAnyOrder(positions));
    }
}
