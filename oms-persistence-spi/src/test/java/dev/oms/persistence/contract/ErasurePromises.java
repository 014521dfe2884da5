package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.oms.common.OmsException;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Duplicate;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventErasure;
import dev.oms.persistence.EventRecord;
import org.junit.jupiter.api.Test;

/** Something of a committed event can be taken out, and of a request, together with whatever else a batch does. */
interface ErasurePromises extends Workbench {

    @Test
    default void anErasedEventStaysWhereItWasAndSaysWhatRemains() {
        EventAppend told = new EventAppend(
                "O-1",
                "order",
                "O-1",
                1,
                "OrderPlaced",
                NOON,
                "customer:C-1",
                "request",
                "gift",
                "{\"to\":\"Ann 🎁\"}",
                "1.2.salt");
        given(aBatch().event(anEvent("O-0", 1), told, anEvent("O-2", 1)));
        EventRecord before = events("O-1").get(0);

        given(aBatch().event(anEvent("O-1", 2)).erase(erasure(before, "{\"to\":\"\"}")));

        EventAppend remains = new EventAppend(
                "O-1", "order", "O-1", 1, "OrderPlaced", NOON, "customer:", "request", "", "{\"to\":\"\"}", "1.2.3");
        assertThat(events("O-1")).extracting(EventRecord::event).containsExactly(remains, anEvent("O-1", 2));
        assertThat(events("O-1").get(0).position()).isEqualTo(before.position());
        assertThat(events())
                .extracting(EventRecord::event)
                .containsExactly(anEvent("O-0", 1), remains, anEvent("O-2", 1), anEvent("O-1", 2));
    }

    @Test
    default void manyEventsAreErasedAtOnceEachWithItsOwnText() {
        given(aBatch().event(anEvent("O-1", 1), anEvent("O-2", 1), anEvent("O-1", 2)));

        given(aBatch().erase(events("O-1").stream()
                .map(event -> erasure(event, "{\"v\":" + event.event().version() + "}"))
                .toArray(EventErasure[]::new)));

        assertThat(events()).extracting(event -> event.event().body()).containsExactly("{\"v\":1}", "{}", "{\"v\":2}");
    }

    @Test
    default void nothingIsErasedWhereTheBatchIsRefused() {
        RecordFixture record = aRecord();
        given(aBatch().put(record).event(anEvent("O-1", 1)).request("first"));
        EventErasure erasure = erasure(events("O-1").get(0), "{\"gone\":true}");

        assertThat(commit(aBatch().put(record).erase(erasure).forget("first", "gone")))
                .isInstanceOf(Conflict.class);
        assertThat(commit(aBatch().request("first").erase(erasure))).isInstanceOf(Duplicate.class);

        assertThat(events("O-1")).extracting(EventRecord::event).containsExactly(anEvent("O-1", 1));
        assertThat(answered("first").orElseThrow().fingerprint()).isEqualTo("fingerprint");
    }

    @Test
    default void theEventOfAnotherTenantIsOutOfReach() {
        String other = Workbench.fresh("other");
        given(aBatch().event(anEvent("O-1", 1)));
        EventErasure erasure = erasure(events("O-1").get(0), "{\"gone\":true}");
        BatchFixture theirs = aBatch().tenant(other).erase(erasure);

        assertThatThrownBy(() -> commit(theirs)).isInstanceOf(OmsException.class);

        assertThat(events("O-1")).extracting(EventRecord::event).containsExactly(anEvent("O-1", 1));
        assertThat(commit(aBatch().tenant(other).request(theirs.request().request())))
                .isEqualTo(new Committed());
    }

    @Test
    default void ofARequestNothingRemainsButThatItWasAnswered() {
        given(aBatch().request("placed", "of Ann's order", "{\"to\":\"Ann\"}"));
        given(aBatch().request("other", "of Ben's order", "{\"to\":\"Ben\"}"));

        given(aBatch().forget("placed", "{}").forget("never heard of", "{}"));

        assertThat(answered("placed").orElseThrow())
                .satisfies(request -> assertThat(request.fingerprint()).isEqualTo("erased"))
                .satisfies(request -> assertThat(request.outcome()).isEqualTo("{}"));
        assertThat(answered("other").orElseThrow().outcome()).contains("Ben");
        assertThat(answered("never heard of")).isEmpty();
        assertThat(commit(aBatch().request("placed", "of Ann's order", "{}"))).isInstanceOf(Duplicate.class);
    }

    private static EventErasure erasure(EventRecord event, String body) {
        return new EventErasure(event.position(), "customer:", "", body, "1.2.3");
    }
}
