package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Events are read in commit order, each once, and nothing appears behind a reader. */
interface EventPromises extends Workbench {
    /** How many writers the reader races with. */
    int WRITERS = 8;

    /** How often each of them commits. */
    int COMMITS = 20;

    @Test
    default void eventsComeInTheOrderOfCommitsAndOfTheirPlaceInTheBatch() {
        EventAppend first = anEvent("O-1", 1, "Zulu");
        EventAppend second = anEvent("O-1", 2, "Alpha");
        EventAppend third = anEvent("O-2", 1, "Mike");
        given(aBatch().event(first, second));
        given(aBatch().event(third));

        assertThat(events()).extracting(EventRecord::event).containsExactly(first, second, third);
        assertThat(positions(events())).isSorted().doesNotHaveDuplicates();
    }

    @Test
    default void eventsAreReadByOwners() {
        given(aBatch().event(anEvent("O-1", 1), anEvent("O-2", 1), anEvent("O-3", 1), anEvent("o-1", 1)));
        given(aBatch().event(anEvent("O-2", 2), anEvent("O-1", 2)));

        assertThat(events("O-1")).extracting(EventRecord::event).containsExactly(anEvent("O-1", 1), anEvent("O-1", 2));
        assertThat(events("O-3", "O-2"))
                .extracting(EventRecord::event)
                .containsExactly(anEvent("O-2", 1), anEvent("O-3", 1), anEvent("O-2", 2));
        assertThat(events("nobody")).isEmpty();
    }

    @Test
    default void aReaderGoesOnBehindAPosition() {
        given(aBatch().event(anEvent("O-1", 1), anEvent("O-2", 1), anEvent("O-1", 2), anEvent("O-1", 3)));
        List<EventRecord> all = events();

        List<EventRecord> rest = after(all.get(0).position(), 2);
        List<EventRecord> ofOne = records()
                .events(new EventLookup(tenant(), Set.of("O-1"), all.get(0).position(), 1));

        assertThat(rest).containsExactly(all.get(1), all.get(2));
        assertThat(ofOne).containsExactly(all.get(2));
        assertThat(after(all.get(3).position(), 10)).isEmpty();
        assertThat(after(0, 1)).containsExactly(all.get(0));
    }

    @Test
    default void theLimitHoldsForAllOwnersTogether() {
        given(aBatch().event(anEvent("O-1", 1), anEvent("O-2", 1), anEvent("O-1", 2), anEvent("O-2", 2)));

        List<EventRecord> found = records().events(new EventLookup(tenant(), Set.of("O-1", "O-2"), 0, 3));

        assertThat(found)
                .extracting(EventRecord::event)
                .containsExactly(anEvent("O-1", 1), anEvent("O-2", 1), anEvent("O-1", 2));
    }

    @Test
    default void aReaderBesideManyWritersSeesEachEventOnceAndInOrder() {
        RecordFixture[] shared = {aRecord("S-0"), aRecord("S-1"), aRecord("S-2")};
        given(shared);
        AtomicInteger writing = new AtomicInteger(WRITERS);

        List<List<EventRecord>> seen = Crowd.of(WRITERS + 1, caller -> {
            if (caller == WRITERS) {
                return readUntil(writing);
            }
            try {
                write(caller, shared);
            } finally {
                writing.decrementAndGet();
            }
            return List.of();
        });

        List<EventRecord> asRead = seen.get(WRITERS);
        assertThat(asRead).hasSize(2 * WRITERS * COMMITS).isEqualTo(events());
        assertThat(positions(asRead)).isSorted().doesNotHaveDuplicates();
        assertEachSubjectInOrder(asRead);
    }

    private void write(int writer, RecordFixture... shared) {
        for (int number = 0; number < COMMITS; number++) {
            EventAppend own = anEvent("writer-" + writer, number + 1);
            RecordFixture subject = shared[(writer + number) % shared.length];
            while (!raise(subject, own)) {
                Thread.onSpinWait();
            }
        }
    }

    private boolean raise(RecordFixture subject, EventAppend own) {
        StoredRecord now = find(subject.key()).orElseThrow();
        RecordFixture next = subject.version(now.version() + 1);
        EventAppend raised = anEvent(next.key().id(), next.version());
        return commit(aBatch().put(next).event(raised, own)) instanceof Committed;
    }

    private List<EventRecord> readUntil(AtomicInteger writing) {
        List<EventRecord> seen = new ArrayList<>();
        while (true) {
            boolean last = writing.get() == 0;
            List<EventRecord> page =
                    after(seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position(), 7);
            seen.addAll(page);
            if (last && page.isEmpty()) {
                return seen;
            }
        }
    }

    private List<EventRecord> after(long position, int limit) {
        return records().events(new EventLookup(tenant(), Set.of(), position, limit));
    }

    private static List<Long> positions(List<EventRecord> events) {
        return events.stream().map(EventRecord::position).toList();
    }

    private static void assertEachSubjectInOrder(List<EventRecord> events) {
        events.stream()
                .map(EventRecord::event)
                .collect(Collectors.groupingBy(EventAppend::subjectId))
                .forEach((subject, ofOne) -> assertThat(ofOne)
                        .as(subject)
                        .extracting(EventAppend::version)
                        .isSorted()
                        .doesNotHaveDuplicates());
    }
}
