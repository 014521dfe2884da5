package dev.oms.persistence.internal;

import static dev.oms.persistence.internal.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.command.EffectTask;
import dev.oms.command.Versioned;
import dev.oms.common.TenantId;
import dev.oms.persistence.Claim;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.ClaimQuery;
import dev.oms.port.Kinds;
import dev.oms.port.Notification;
import dev.oms.port.Persistence.Claimed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private final Formats formats = Formats.current();
    private final Claims claims = new Claims(formats);
    private final EffectTask task =
            EntitySamples.anEffect(new Notification("order.placed", Samples.ORDER, "C-42", "O-1"));

    @Test
    void workersAskToTheMicrosecond() {
        ClaimQuery<EffectTask> query = ClaimQuery.of(Kinds.EFFECT, NOON.plusNanos(789), 10, Duration.ofMinutes(1));
        Claim claim = Claim.of("effect", NOON, 10, Duration.ofMinutes(1));

        assertThat(claims.claim(query)).isEqualTo(claim);
        assertThat(claims.claim(query.ownedBy(new TenantId("T-1"), "O-1"))).isEqualTo(claim.ownedBy("T-1", "O-1"));
    }

    @Test
    void tasksComeWithTheirTenantAndVersion() {
        assertThat(claims.claimed(Kinds.EFFECT, List.of(stored("T-2"))))
                .containsExactly(new Claimed<>(new TenantId("T-2"), new Versioned<>(task, 5)));
    }

    @Test
    void aTaskOfANewerVersionDoesNotHoldUpTheOthers() {
        StoredRecord readable = stored("T-1");
        StoredRecord newer = new StoredRecord(
                readable.key(),
                readable.owner(),
                5,
                readable.attributes(),
                readable.body().replace("Notification", "Telepathy"));

        assertThat(claims.claimed(Kinds.EFFECT, List.of(newer, readable))).hasSize(1);
    }

    private StoredRecord stored(String tenant) {
        return formats.entity(Kinds.EFFECT).record(tenant, task, 5);
    }
}
