package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Duplicate;
import dev.oms.persistence.RequestRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A request id is answered once; whoever comes later gets the first answer. */
interface RequestPromises extends Workbench {

    @Test
    default void theSecondDeliveryGetsTheFirstOutcome() {
        given(aBatch().request("pay", "first fingerprint", "{\"first\":1}").receive("TEA", "BERLIN", 1));

        CommitAnswer answer = commit(
                aBatch().request("pay", "second fingerprint", "{\"second\":2}").receive("TEA", "BERLIN", 1));

        RequestRecord first = new RequestRecord(tenant(), "pay", "first fingerprint", "{\"first\":1}");
        assertThat(answer).isEqualTo(new Duplicate(first));
        assertThat(answered("pay")).contains(first);
        assertThat(stock("TEA", "BERLIN").onHand()).isEqualTo(1);
    }

    @Test
    default void aDuplicateWritesNothing() {
        given(aBatch().request("once"));

        commit(aBatch().request("once")
                .put(aRecord("new"))
                .event(anEvent("new", 1))
                .receive("TEA", "BERLIN", 1));

        assertThat(find(key("new"))).isEmpty();
        assertThat(events()).isEmpty();
        assertThat(stock("TEA", "BERLIN").onHand()).isZero();
    }

    @Test
    default void aDuplicateIsOneEvenIfItsVersionsAreStaleAndItsStockShort() {
        RecordFixture record = aRecord();
        BatchFixture batch = aBatch().request("once").put(record).receive("TEA", "BERLIN", 1);
        given(batch);

        CommitAnswer again = commit(batch);
        CommitAnswer worse =
                commit(aBatch().request("once").put(record.version(9)).reserve("TEA", "BERLIN", 9));

        assertThat(again).isInstanceOf(Duplicate.class);
        assertThat(worse).isInstanceOf(Duplicate.class);
    }

    @Test
    default void aStaleVersionIsAConflictEvenIfStockIsShort() {
        CommitAnswer answer = commit(aBatch().put(aRecord().version(9)).reserve("TEA", "BERLIN", 9));

        assertThat(answer).isInstanceOf(Conflict.class);
    }

    @Test
    default void ofManyDeliveriesAtTheSameMomentOneCommitsAndTheRestAreDuplicates() {
        RecordFixture record = aRecord();

        List<CommitAnswer> answers = Crowd.of(
                16,
                delivery -> commit(aBatch().request("once", "fingerprint " + delivery, "{}")
                        .put(record.with(TITLE, "by " + delivery))
                        .receive("TEA", "BERLIN", 1)
                        .event(anEvent(record.key().id(), 1))));

        int winner = answers.indexOf(new Committed());
        RequestRecord first = new RequestRecord(tenant(), "once", "fingerprint " + winner, "{}");
        assertThat(answers).filteredOn(Committed.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Duplicate.class::isInstance).hasSize(15).containsOnly(new Duplicate(first));
        assertThat(find(record.key()))
                .contains(record.with(TITLE, "by " + winner).stored());
        assertThat(stock("TEA", "BERLIN").onHand()).isEqualTo(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    default void theSameRequestIdUnderTwoTenantsIsTwo() {
        String neighbour = Workbench.fresh("T");
        given(aBatch().request("same", "ours", "1"));

        CommitAnswer answer = commit(aBatch().tenant(neighbour).request("same", "theirs", "2"));

        assertThat(answer).isEqualTo(new Committed());
        assertThat(answered("same")).contains(new RequestRecord(tenant(), "same", "ours", "1"));
    }

    @Test
    default void requestIdsThatDifferInCaseAreTwo() {
        given(aBatch().request("same"));

        assertThat(commit(aBatch().request("SAME"))).isEqualTo(new Committed());
    }

    @Test
    default void anUnknownRequestHasNoOutcome() {
        assertThat(answered("never sent")).isEmpty();
    }
}
