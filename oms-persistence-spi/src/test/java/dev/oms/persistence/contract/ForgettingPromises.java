package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Duplicate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Request ids need not be kept for ever. */
interface ForgettingPromises extends Workbench {

    @Test
    default void aForgottenRequestIsNewAndALaterOneIsKept() {
        given(aBatch().request("old").at(NOON.minus(Duration.ofDays(2))));
        given(aBatch().request("at the moment").at(NOON));
        given(aBatch().request("young").at(NOON.plus(Duration.ofDays(2))));

        assertThat(records().forgetRequests(tenant(), NOON, 10)).isEqualTo(1);

        assertThat(answered("old")).isEmpty();
        assertThat(commit(aBatch().request("old"))).isEqualTo(new Committed());
        assertThat(commit(aBatch().request("at the moment"))).isInstanceOf(Duplicate.class);
        assertThat(commit(aBatch().request("young"))).isInstanceOf(Duplicate.class);
    }

    @Test
    default void oneBiteForgetsNoMoreThanItsLimit() {
        for (int i = 0; i < 5; i++) {
            given(aBatch().at(NOON));
        }

        assertThat(records().forgetRequests(tenant(), NOON.plusSeconds(1), 3)).isEqualTo(3);
        assertThat(records().forgetRequests(tenant(), NOON.plusSeconds(1), 3)).isEqualTo(2);
        assertThat(records().forgetRequests(tenant(), NOON.plusSeconds(1), 3)).isZero();
    }

    @Test
    default void whatAnotherTenantAskedIsKept() {
        String other = Workbench.fresh("other");
        given(aBatch().tenant(other).request("theirs").at(NOON));

        assertThat(records().forgetRequests(tenant(), NOON.plusSeconds(1), 10)).isZero();
        assertThat(commit(aBatch().tenant(other).request("theirs"))).isInstanceOf(Duplicate.class);
    }

    @Test
    default void whatARequestWroteStays() {
        RecordFixture record = aRecord();
        given(aBatch().put(record)
                .event(anEvent("O-1", 1))
                .receive("TEA", "BERLIN", 1)
                .at(NOON));

        records().forgetRequests(tenant(), NOON.plusSeconds(1), 10);

        assertThat(find(record.key())).isPresent();
        assertThat(events()).hasSize(1);
        assertThat(stock("TEA", "BERLIN").onHand()).isEqualTo(1);
    }
}
