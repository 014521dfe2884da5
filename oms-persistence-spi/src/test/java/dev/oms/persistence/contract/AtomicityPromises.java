package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.EventRecord;
import org.junit.jupiter.api.Test;

/** A batch happens as a whole or not at all. */
interface AtomicityPromises extends Workbench {

    @Test
    default void aBatchWritesEverythingItNames() {
        RecordFixture inserted = aRecord("inserted");
        RecordFixture updated = aRecord("updated");
        RecordFixture deleted = aRecord("deleted");
        given(updated, deleted);

        BatchFixture batch = aBatch().put(inserted, updated.next())
                .delete(deleted.key(), 1)
                .receive("TEA", "BERLIN", 5)
                .event(anEvent("inserted", 1));
        given(batch);

        assertThat(find(inserted.key())).contains(inserted.stored());
        assertThat(find(updated.key())).contains(updated.next().stored());
        assertThat(find(deleted.key())).isEmpty();
        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 5, 0, 0));
        assertThat(events()).extracting(EventRecord::event).containsExactly(anEvent("inserted", 1));
        assertThat(answered(batch.request().request())).contains(batch.request());
    }

    @Test
    default void aBatchWhoseLastPositionIsShortLeavesNothing() {
        RecordFixture kept = aRecord("kept");
        given(aBatch().put(kept).receive("A", "BERLIN", 10));

        BatchFixture batch = aBatch().put(kept.next(), aRecord("new"))
                .reserve("A", "BERLIN", 1)
                .reserve("Z", "BERLIN", 1)
                .event(anEvent("new", 1));

        assertThat(commit(batch)).isInstanceOf(Short.class);
        assertNothingOf(batch, kept);
        assertThat(stock("A", "BERLIN")).isEqualTo(counters("A", "BERLIN", 10, 0, 0));
    }

    @Test
    default void aBatchWithOneStaleRecordLeavesNothing() {
        RecordFixture kept = aRecord("kept");
        given(aBatch().put(kept).receive("A", "BERLIN", 10));

        BatchFixture batch = aBatch().put(
                        kept.next(), aRecord("new"), aRecord("stale").version(9))
                .reserve("A", "BERLIN", 1)
                .event(anEvent("new", 1));

        assertThat(commit(batch)).isInstanceOf(Conflict.class);
        assertNothingOf(batch, kept);
        assertThat(stock("A", "BERLIN")).isEqualTo(counters("A", "BERLIN", 10, 0, 0));
    }

    @Test
    default void aRefusedRequestMayTryAgainUnderItsId() {
        BatchFixture refused = aBatch().request("again").reserve("TEA", "BERLIN", 1);
        assertThat(commit(refused)).isInstanceOf(Short.class);
        given(aBatch().receive("TEA", "BERLIN", 1));

        assertThat(commit(refused)).isEqualTo(new Committed());

        assertThat(stock("TEA", "BERLIN")).isEqualTo(counters("TEA", "BERLIN", 1, 1, 0));
    }

    @Test
    default void aBatchThatOnlyAnswersItsRequestIsRemembered() {
        BatchFixture batch = aBatch();

        given(batch);

        assertThat(answered(batch.request().request())).contains(batch.request());
    }

    private void assertNothingOf(BatchFixture batch, RecordFixture kept) {
        assertThat(find(kept.key())).contains(kept.stored());
        assertThat(find(key("new"))).isEmpty();
        assertThat(events()).isEmpty();
        assertThat(answered(batch.request().request())).isEmpty();
    }
}
