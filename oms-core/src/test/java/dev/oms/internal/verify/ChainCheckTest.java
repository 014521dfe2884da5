package dev.oms.internal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.command.Seal;
import dev.oms.common.TenantId;
import dev.oms.erasure.PersonalDataErased;
import dev.oms.order.OrderConfirmed;
import dev.oms.port.EventChain;
import dev.oms.port.RecordedEvent;
import dev.oms.verify.VerificationReport.Breach;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One thing that is wrong is named once, and what follows it is not blamed. */
class ChainCheckTest {
    private static final TenantId TENANT = new TenantId("T");
    private static final EntityKey ORDER = new EntityKey("order", "O-1");
    private static final String SALT = "0".repeat(32);

    private final List<RecordedEvent> timeline = new ArrayList<>();

    private String head() {
        return timeline.isEmpty()
                ? ""
                : timeline.get(timeline.size() - 1).seal().hash();
    }

    private void append(Event event) {
        long position = timeline.size() + 1;
        String type = event.getClass().getSimpleName();
        List<String> remains = timeline.stream()
                .map(RecordedEvent::seal)
                .filter(Seal::erased)
                .map(Seal::last)
                .toList();
        String digest = event instanceof PersonalDataErased
                ? EventChain.digest(SALT, "a", "n", "b", remains)
                : EventChain.digest(SALT, "a", "n", "b");
        String hash =
                EventChain.hash(head(), TENANT, ORDER, "O-1", position, type, Instant.EPOCH, "r" + position, digest);
        timeline.add(event(position, event, "a", "n", "b", new Seal(hash, digest, SALT)));
    }

    private static RecordedEvent event(long position, Event event, String actor, String note, String body, Seal seal) {
        String type = event.getClass().getSimpleName();
        return new RecordedEvent(
                position, ORDER, "O-1", position, Instant.EPOCH, actor, "r" + position, note, event, type, body, seal);
    }

    private void erase(int place) {
        RecordedEvent before = timeline.get(place);
        Seal seal = before.seal().erased(EventChain.remains("customer:", "", "-"));
        timeline.set(place, event(before.position(), before.event(), "customer:", "", "-", seal));
    }

    private List<Breach> breaches(String head) {
        return ChainCheck.breaches(TENANT, timeline, ORDER, head);
    }

    private String fiveEvents() {
        for (int i = 0; i < 5; i++) {
            append(new OrderConfirmed());
        }
        return head();
    }

    @Test
    void whatIsAsItWasWrittenIsInOrder() {
        assertThat(breaches("")).isEmpty();
        assertThat(breaches(fiveEvents())).isEmpty();
    }

    @Test
    void aChangedEventIsNamedAndNoOther() {
        String head = fiveEvents();
        RecordedEvent third = timeline.get(2);
        timeline.set(2, event(3, third.event(), "a", "another note", "b", third.seal()));

        assertThat(breaches(head)).singleElement().satisfies(breach -> {
            assertThat(breach.subject()).isEqualTo("event 3 of order O-1");
            assertThat(breach.text()).contains("something else than when it was written");
        });
    }

    @Test
    void theEventBehindAMissingOneIsNamed() {
        String head = fiveEvents();
        timeline.remove(2);

        assertThat(breaches(head)).singleElement().satisfies(breach -> {
            assertThat(breach.subject()).isEqualTo("event 4 of order O-1");
            assertThat(breach.text()).contains("does not follow the event before it");
        });
    }

    @Test
    void theOrderIsNamedWhereItsLastEventIsMissing() {
        String head = fiveEvents();
        timeline.remove(4);

        assertThat(breaches(head))
                .singleElement()
                .satisfies(breach -> assertThat(breach.subject()).isEqualTo("order O-1"));
    }

    @Test
    void anErasureExplainsWhatIsMissingInTheEventsBeforeIt() {
        fiveEvents();
        erase(0);
        erase(3);
        append(new PersonalDataErased());

        assertThat(breaches(head())).isEmpty();
    }

    @Test
    void withoutAnErasureNothingMayBeMissingInAnEvent() {
        String head = fiveEvents();
        erase(1);

        assertThat(breaches(head)).singleElement().satisfies(breach -> {
            assertThat(breach.subject()).isEqualTo("event 2 of order O-1");
            assertThat(breach.text()).contains("no erasure says so");
        });
    }

    @Test
    void whatIsTakenOutAfterTheErasureIsNotExplainedByIt() {
        fiveEvents();
        erase(0);
        append(new PersonalDataErased());
        String head = head();
        erase(3);

        assertThat(breaches(head)).extracting(Breach::subject).containsExactly("event 6 of order O-1");
    }
}
