package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.AMOUNT;
import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.Lookup.Owned;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tenants share a store and see nothing of each other. */
interface TenantPromises extends Workbench {

    @Test
    default void theSameIdsLiveSideBySide() {
        String neighbour = neighbourWithTheSameIds();

        RecordFixture theirs =
                aRecord("same").tenant(neighbour).with(TITLE, "theirs").with(AMOUNT, 1L);
        given(aBatch().put(aRecord("same").version(2).with(TITLE, "changed")).reserve("TEA", "BERLIN", 1));

        assertThat(ofTenant(neighbour).records()).containsExactly(theirs.stored());
        assertThat(ofTenant(neighbour).stock())
                .containsExactly(new StockCounters(new StockKey(neighbour, "TEA", "BERLIN"), 5, 0, 0));
    }

    @Test
    default void aLookupSeesOnlyItsTenant() {
        String neighbour = neighbourWithTheSameIds();

        Found ours = ofTenant(tenant());
        Found foreignKeys =
                records().read(lookup(Set.of(aRecord("same").tenant(neighbour).key()), Set.of(), ""));

        assertThat(ours.records()).extracting(record -> record.key().tenant()).containsExactly(tenant());
        assertThat(ours.stock()).containsExactly(counters("TEA", "BERLIN", 1, 0, 0));
        assertThat(foreignKeys.records()).isEmpty();
        assertThat(ofTenant(Workbench.fresh("T")).records()).isEmpty();
    }

    @Test
    default void aQuerySeesOnlyItsTenant() {
        String neighbour = neighbourWithTheSameIds();
        given(aBatch().tenant(neighbour).put(aRecord("more").tenant(neighbour).with(AMOUNT, 1L)));

        assertThat(ids(aQuery())).containsExactly("same");
        assertThat(ids(aQuery().anyOf("id", "same", "more"))).containsExactly("same");
        assertThat(ids(aQuery().anyOf("owner", "same", "more"))).containsExactly("same");
        assertThat(ids(aQuery().atLeast(AMOUNT, 0L).sortedBy(AMOUNT))).containsExactly("same");
        assertThat(ids(aQuery().tenant(neighbour).sortedBy(AMOUNT))).containsExactly("more", "same");
    }

    @Test
    default void eventsShowOnlyTheirTenant() {
        String neighbour = neighbourWithTheSameIds();

        List<EventRecord> theirs = records().events(new EventLookup(neighbour, Set.of("same"), 0, 10));

        assertThat(events()).extracting(EventRecord::tenant).containsExactly(tenant());
        assertThat(theirs).extracting(EventRecord::tenant).containsExactly(neighbour);
        assertThat(theirs.get(0).position()).isNotEqualTo(events().get(0).position());
    }

    @Test
    default void stockOfAnotherTenantCannotBeReserved() {
        neighbourWithTheSameIds();

        assertThat(commit(aBatch().reserve("TEA", "BERLIN", 2)))
                .isEqualTo(new Short(List.of(counters("TEA", "BERLIN", 1, 0, 0))));
    }

    private String neighbourWithTheSameIds() {
        String neighbour = Workbench.fresh("T");
        given(aBatch().put(aRecord("same").with(TITLE, "ours").with(AMOUNT, 1L))
                .receive("TEA", "BERLIN", 1)
                .event(anEvent("same", 1)));
        given(aBatch().tenant(neighbour)
                .put(aRecord("same").tenant(neighbour).with(TITLE, "theirs").with(AMOUNT, 1L))
                .receive("TEA", "BERLIN", 5)
                .event(anEvent("same", 1)));
        return neighbour;
    }

    private Found ofTenant(String tenant) {
        return records()
                .read(new Lookup(
                        tenant,
                        Set.of(aRecord("same").tenant(tenant).key()),
                        Set.of(new Owned(ContractKinds.SAMPLE, "same")),
                        Set.of("TEA"),
                        ""));
    }
}
