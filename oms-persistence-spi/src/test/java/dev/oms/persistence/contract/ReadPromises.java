package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.Lookup.Owned;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One lookup answers all that a decision needs. */
interface ReadPromises extends Workbench {

    @Test
    default void oneLookupAnswersKeysOwnedRecordsStockAndRequest() {
        RecordFixture order = aRecord("order");
        RecordFixture note = aRecord("note").kind(ContractKinds.BARE).owner("order");
        RecordFixture task = aRecord("task").kind(ContractKinds.TASK).owner("order");
        BatchFixture batch = aBatch().put(order, note, task, aRecord("unasked"))
                .receive("TEA", "BERLIN", 1)
                .receive("TEA", "LYON", 2)
                .receive("POT", "BERLIN", 3)
                .receive("CUP", "BERLIN", 4);
        given(batch);

        Found found = records()
                .read(new Lookup(
                        tenant(),
                        Set.of(order.key(), key("missing")),
                        Set.of(new Owned(ContractKinds.BARE, "order"), new Owned(ContractKinds.TASK, "order")),
                        Set.of("TEA", "POT", "missing"),
                        batch.request().request()));

        assertThat(found.records()).containsExactly(note.stored(), order.stored(), task.stored());
        assertThat(found.stock())
                .containsExactlyInAnyOrder(
                        counters("TEA", "BERLIN", 1, 0, 0),
                        counters("TEA", "LYON", 2, 0, 0),
                        counters("POT", "BERLIN", 3, 0, 0));
        assertThat(found.request()).contains(batch.request());
    }

    @Test
    default void recordsComeSortedByKey() {
        RecordFixture[] records = IntStream.range(0, 20)
                .mapToObj(number -> aRecord("R-" + number))
                .toArray(RecordFixture[]::new);
        Collections.shuffle(Arrays.asList(records));
        given(records);
        Set<RecordKey> keys = Arrays.stream(records).map(RecordFixture::key).collect(Collectors.toSet());

        Found found = records().read(lookup(keys, Set.of(), ""));

        assertThat(found.records()).extracting(StoredRecord::key).isSorted().hasSize(20);
    }

    @Test
    default void aRecordThatIsFoundTwiceIsAnsweredOnce() {
        RecordFixture mine = aRecord("mine").owner("me");
        RecordFixture alsoMine = aRecord("mine too").owner("me");
        given(mine, alsoMine);

        Found found = records()
                .read(new Lookup(
                        tenant(), Set.of(mine.key()), Set.of(new Owned(ContractKinds.SAMPLE, "me")), Set.of(), ""));

        assertThat(found.records()).containsExactly(mine.stored(), alsoMine.stored());
    }

    @Test
    default void ownedRecordsFollowTheirOwner() {
        RecordFixture record = aRecord().owner("first");
        given(record);

        given(record.next().owner("second"));

        assertThat(owned("first")).isEmpty();
        assertThat(owned("second")).containsExactly(record.key().id());
    }

    @Test
    default void theSameIdUnderTwoKindsIsTwoRecords() {
        RecordFixture sample = aRecord("same").body("1");
        RecordFixture bare = sample.kind(ContractKinds.BARE).body("2");

        given(sample, bare);

        assertThat(find(sample.key())).contains(sample.stored());
        assertThat(find(bare.key())).contains(bare.stored());
    }

    @Test
    default void anEmptyLookupFindsNothing() {
        given(aBatch().put(aRecord()).receive("TEA", "BERLIN", 1));

        Found found = records().read(lookup(Set.of(), Set.of(), ""));

        assertThat(found.records()).isEmpty();
        assertThat(found.stock()).isEmpty();
        assertThat(found.request()).isEmpty();
    }

    @Test
    default void fiveThousandKeysFitIntoOneLookup() {
        given(IntStream.range(0, 500)
                .mapToObj(number -> aRecord("R-" + number * 10))
                .toArray(RecordFixture[]::new));
        Set<RecordKey> keys =
                IntStream.range(0, 5_000).mapToObj(number -> key("R-" + number)).collect(Collectors.toSet());
        Set<String> skus =
                IntStream.range(0, 2_000).mapToObj(number -> "SKU-" + number).collect(Collectors.toSet());
        given(aBatch().receive("SKU-1999", "BERLIN", 1));

        Found found = records().read(lookup(keys, skus, ""));

        assertThat(found.records()).hasSize(500);
        assertThat(found.stock()).hasSize(1);
    }

    private List<String> owned(String owner) {
        Set<Owned> owned = Set.of(new Owned(ContractKinds.SAMPLE, owner));
        return Workbench.idsOf(records()
                .read(new Lookup(tenant(), Set.of(), owned, Set.of(), ""))
                .records());
    }
}
