package dev.oms.persistence.contract;

import static dev.oms.persistence.RecordKind.DUE;
import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.Claim;
import dev.oms.persistence.CommitAnswer.Committed;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Stale;
import dev.oms.persistence.StoredRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Due records go to one worker at a time, earliest first. */
interface ClaimPromises extends Workbench {
    /** How long a worker keeps what it claims. */
    Duration LEASE = Duration.ofSeconds(30);

    /** Later than anything these tests schedule. */
    Instant FAR = Instant.parse("2124-01-01T00:00:00Z");

    @Test
    default void aDueRecordIsAnsweredAsItIsAfterTheClaim() {
        RecordFixture task =
                aTask("call", NOON).owner("O-1").with(TITLE, "call").body("{\"n\" : 1}");
        givenOnly(task);

        List<StoredRecord> claimed = claim(NOON, 10);

        StoredRecord leased = task.next().with(DUE, NOON.plus(LEASE)).stored();
        assertThat(claimed).containsExactly(leased);
        assertThat(find(task.key())).contains(leased);
    }

    @Test
    default void whatIsDueLaterOrNeverIsNotClaimed() {
        RecordFixture later = aTask("later", NOON.plusNanos(1_000));
        RecordFixture never = aTask("never", NOON).without(DUE);
        givenOnly(later, never, aTask("now", NOON), aTask("earlier", NOON.minusNanos(1_000)));

        assertThat(Workbench.idsOf(claim(NOON, 10))).containsExactly("earlier", "now");
        assertThat(find(later.key())).contains(later.stored());
        assertThat(find(never.key())).contains(never.stored());
    }

    @Test
    default void theEarliestDueComeFirstUpToTheLimit() {
        givenOnly(IntStream.range(0, 10)
                .mapToObj(minute -> aTask("M-" + (minute * 7 % 10), NOON.minusSeconds(60L * (minute * 7 % 10))))
                .toArray(RecordFixture[]::new));

        assertThat(Workbench.idsOf(claim(NOON, 4))).containsExactly("M-9", "M-8", "M-7", "M-6");
        assertThat(Workbench.idsOf(claim(NOON, 4))).containsExactly("M-5", "M-4", "M-3", "M-2");
        assertThat(Workbench.idsOf(claim(NOON, 4))).containsExactly("M-1", "M-0");
        assertThat(claim(NOON, 4)).isEmpty();
    }

    @Test
    default void aClaimSeesAllTenants() {
        String neighbour = Workbench.fresh("T");
        quiet();
        given(aBatch().put(aTask("ours", NOON)));
        given(aBatch().tenant(neighbour)
                .put(aTask("theirs", NOON.minusSeconds(1)).tenant(neighbour)));

        assertThat(Workbench.idsOf(claim(NOON, 10))).containsExactly("theirs", "ours");
    }

    @Test
    default void aWorkerThatDiesLosesItsClaimWhenTheLeaseEnds() {
        RecordFixture task = aTask("call", NOON);
        givenOnly(task);
        claim(NOON, 10);

        assertThat(claim(NOON.plus(LEASE).minusNanos(1_000), 10)).isEmpty();
        List<StoredRecord> again = claim(NOON.plus(LEASE), 10);

        assertThat(again)
                .containsExactly(
                        task.version(3).with(DUE, NOON.plus(LEASE).plus(LEASE)).stored());
    }

    @Test
    default void whoReadBeforeTheClaimCannotWriteAfterIt() {
        RecordFixture task = aTask("call", NOON);
        givenOnly(task);
        claim(NOON, 10);

        assertThat(commit(aBatch().put(task.next()))).isEqualTo(new Conflict(List.of(new Stale(task.key(), 1, 2))));
        assertThat(commit(aBatch().delete(task.key(), 1)))
                .isEqualTo(new Conflict(List.of(new Stale(task.key(), 1, 2))));
    }

    @Test
    default void theWorkerFinishesWhatItClaimed() {
        givenOnly(aTask("done", NOON), aTask("retry", NOON), aTask("gone", NOON));
        List<StoredRecord> claimed = claim(NOON, 10);

        claimed.forEach(task -> {
            RecordFixture next = RecordFixture.of(task).next();
            switch (task.key().id()) {
                case "done" -> given(next.without(DUE));
                case "retry" -> given(next.with(DUE, NOON.plusSeconds(5)));
                default -> given(aBatch().delete(task.key(), task.version()));
            }
        });

        assertThat(Workbench.idsOf(claim(NOON.plusSeconds(5), 10))).containsExactly("retry");
        assertThat(Workbench.idsOf(claim(NOON.plusSeconds(90), 10))).containsExactly("retry");
    }

    @Test
    default void workersAtTheSameMomentNeverGetTheSameRecord() {
        givenOnly(IntStream.range(0, 200)
                .mapToObj(number -> aTask("N-" + number, NOON.minusSeconds(number % 9)))
                .toArray(RecordFixture[]::new));

        List<List<String>> claimed = Crowd.of(4, worker -> claimAll(7));

        List<String> together = claimed.stream().flatMap(List::stream).toList();
        assertThat(together).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    default void ofAClaimAndAWriteAtTheSameMomentOneWins() {
        quiet();
        for (int round = 0; round < 10; round++) {
            RecordFixture task = aTask("N-" + round, NOON);
            given(task);

            List<Boolean> won = Crowd.of(
                    2,
                    caller -> caller == 0
                            ? !claim(NOON, 1).isEmpty()
                            : commit(aBatch().put(task.next().without(DUE))) instanceof Committed);

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(find(task.key()).orElseThrow().version()).isEqualTo(2);
        }
    }

    @Test
    default void aClaimForAnOwnerLeavesAllOthersAlone() {
        RecordFixture first = aTask("a", NOON).owner("O-1");
        RecordFixture second = aTask("b", NOON.minusSeconds(5)).owner("O-1");
        RecordFixture later = aTask("c", NOON.plusSeconds(5)).owner("O-1");
        RecordFixture foreign = aTask("d", NOON.minusSeconds(9)).owner("O-2");
        RecordFixture elsewhere = aTask("a", NOON).owner("O-1").tenant(Workbench.fresh("T"));
        givenOnly(first, second, later, foreign);
        given(aBatch().tenant(elsewhere.key().tenant()).put(elsewhere));
        Claim ofOwner = Claim.of(ContractKinds.TASK, NOON, 10, LEASE).ownedBy(tenant(), "O-1");

        List<StoredRecord> claimed = records().claim(ofOwner);

        assertThat(Workbench.idsOf(claimed)).containsExactly("b", "a");
        assertThat(claimed.get(1))
                .isEqualTo(first.next().with(DUE, NOON.plus(LEASE)).stored());
        assertThat(records().claim(ofOwner)).isEmpty();
        assertThat(find(foreign.key())).contains(foreign.stored());
        assertThat(Workbench.idsOf(claim(NOON, 10))).containsExactly("d", "a");
    }

    @Test
    default void aClaimForAnOwnerHasALimitToo() {
        givenOnly(
                aTask("a", NOON).owner("O-1"),
                aTask("b", NOON.minusSeconds(1)).owner("O-1"),
                aTask("c", NOON.minusSeconds(2)).owner("O-1"));
        Claim ofOwner = Claim.of(ContractKinds.TASK, NOON, 2, LEASE).ownedBy(tenant(), "O-1");

        assertThat(Workbench.idsOf(records().claim(ofOwner))).containsExactly("c", "b");
        assertThat(Workbench.idsOf(records().claim(ofOwner))).containsExactly("a");
    }

    private List<String> claimAll(int limit) {
        List<String> all = new ArrayList<>();
        List<StoredRecord> page = claim(NOON, limit);
        while (!page.isEmpty()) {
            all.addAll(Workbench.idsOf(page));
            page = claim(NOON, limit);
        }
        return all;
    }

    private RecordFixture aTask(String id, Instant due) {
        return aRecord(id).kind(ContractKinds.TASK).with(DUE, due);
    }

    private void givenOnly(RecordFixture... tasks) {
        quiet();
        given(tasks);
    }

    /** Moves what other tests left behind out of sight, since claims see all tenants. */
    private void quiet() {
        for (int page = 0; page < 1_000; page++) {
            if (claim(FAR, 1_000).isEmpty()) {
                return;
            }
        }
        throw new AssertionError("a claim does not move the due time");
    }

    private List<StoredRecord> claim(Instant now, int limit) {
        return records().claim(Claim.of(ContractKinds.TASK, now, limit, LEASE));
    }
}
