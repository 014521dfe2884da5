package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Stale;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A record changes only if it still has the version that the decision was based on. */
interface VersionPromises extends Workbench {

    @Test
    default void insertingWhereARecordIsConflictsWithItsVersion() {
        RecordFixture record = aRecord().with(TITLE, "first");
        given(record);
        given(record.next());

        CommitAnswer answer = commit(aBatch().put(record.with(TITLE, "second")));

        assertThat(answer).isEqualTo(new Conflict(List.of(new Stale(record.key(), 0, 2))));
        assertThat(find(record.key())).contains(record.next().stored());
    }

    @Test
    default void updatingWhatDoesNotExistConflictsWithVersionZero() {
        RecordFixture record = aRecord().version(5);

        CommitAnswer answer = commit(aBatch().put(record));

        assertThat(answer).isEqualTo(new Conflict(List.of(new Stale(record.key(), 4, 0))));
        assertThat(find(record.key())).isEmpty();
    }

    @Test
    default void aConflictNamesEveryStaleRecordAndNoOther() {
        RecordFixture fresh = aRecord("fresh");
        RecordFixture raised = aRecord("raised");
        RecordFixture gone = aRecord("gone");
        given(fresh, raised);
        given(raised.next());

        CommitAnswer answer =
                commit(aBatch().put(fresh.next(), raised.next().with(TITLE, "late"), gone.version(3), aRecord("new"))
                        .delete(key("never"), 1));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.stale())
                                .containsExactlyInAnyOrder(
                                        new Stale(raised.key(), 1, 2),
                                        new Stale(gone.key(), 2, 0),
                                        new Stale(key("never"), 1, 0)));
        assertThat(find(fresh.key())).contains(fresh.stored());
        assertThat(find(key("new"))).isEmpty();
    }

    @Test
    default void aRecordIsDeletedAtItsVersion() {
        RecordFixture record = aRecord();
        given(record);

        assertThat(commit(aBatch().delete(record.key(), 1))).isEqualTo(new Committed());

        assertThat(find(record.key())).isEmpty();
        assertThat(ids(aQuery())).isEmpty();
    }

    @Test
    default void aRecordIsNotDeletedAtAnotherVersion() {
        RecordFixture record = aRecord();
        given(record);
        given(record.next());

        CommitAnswer answer = commit(aBatch().delete(record.key(), 1));

        assertThat(answer).isEqualTo(new Conflict(List.of(new Stale(record.key(), 1, 2))));
        assertThat(find(record.key())).isPresent();
    }

    @Test
    default void deletingWhatDoesNotExistConflicts() {
        CommitAnswer answer = commit(aBatch().delete(key("never"), 1));

        assertThat(answer).isEqualTo(new Conflict(List.of(new Stale(key("never"), 1, 0))));
    }

    @Test
    default void aDeletedRecordCanBeInsertedAgain() {
        RecordFixture record = aRecord().with(TITLE, "first");
        given(record);
        given(aBatch().delete(record.key(), 1));

        given(record.with(TITLE, "second"));

        assertThat(find(record.key())).contains(record.with(TITLE, "second").stored());
    }

    @Test
    default void ofManyWritersOfAVersionOneWins() {
        RecordFixture record = aRecord();
        given(record);

        List<CommitAnswer> answers =
                Crowd.of(8, writer -> commit(aBatch().put(record.next().with(TITLE, "by " + writer))));

        assertThat(answers).filteredOn(Committed.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Conflict.class::isInstance)
                .hasSize(7)
                .containsOnly(new Conflict(List.of(new Stale(record.key(), 1, 2))));
        String winner = "by " + answers.indexOf(new Committed());
        assertThat(find(record.key()))
                .contains(record.next().with(TITLE, winner).stored());
    }

    @Test
    default void ofManyWhoInsertARecordOneWins() {
        RecordFixture record = aRecord();

        List<CommitAnswer> answers = Crowd.of(8, writer -> commit(aBatch().put(record)));

        assertThat(answers).filteredOn(Committed.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Conflict.class::isInstance)
                .hasSize(7)
                .containsOnly(new Conflict(List.of(new Stale(record.key(), 0, 1))));
    }

    @Test
    default void writersWhoCrossEachOtherNeitherBlockNorLoseAWrite() {
        RecordFixture left = aRecord("left");
        RecordFixture right = aRecord("right");
        given(left, right);

        List<Integer> committed = Crowd.of(6, writer -> commitsOf(10, left, right));

        int total = committed.stream().mapToInt(Integer::intValue).sum();
        assertThat(total).isPositive();
        assertThat(find(left.key()).orElseThrow().version()).isEqualTo(1 + total);
        assertThat(find(right.key()).orElseThrow().version()).isEqualTo(1 + total);
    }

    private int commitsOf(int attempts, RecordFixture left, RecordFixture right) {
        int committed = 0;
        for (int attempt = 0; attempt < attempts; attempt++) {
            long version = find(left.key()).orElseThrow().version() + 1;
            CommitAnswer answer = commit(aBatch().put(right.version(version), left.version(version)));
            committed += answer instanceof Committed ? 1 : 0;
        }
        return committed;
    }
}
