package dev.oms.persistence.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.IndexAttribute.Type;
import dev.oms.persistence.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Preparing a store is safe at any time and keeps what it holds. */
interface PreparationPromises extends Workbench {

    @Test
    default void preparingAgainKeepsEverything() {
        RecordFixture record = aRecord();
        given(aBatch().put(record).receive("TEA", "BERLIN", 1).event(anEvent("O-1", 1)));

        records().prepare(ContractKinds.ALL);

        assertThat(find(record.key())).contains(record.stored());
        assertThat(stock("TEA", "BERLIN").onHand()).isEqualTo(1);
        assertThat(events()).hasSize(1);
    }

    @Test
    default void manyNodesMayPrepareAtTheSameMoment() {
        RecordFixture record = aRecord();
        given(record);

        Crowd.of(4, node -> {
            records().prepare(ContractKinds.ALL);
            return node;
        });

        assertThat(find(record.key())).contains(record.stored());
    }

    @Test
    default void aKindMayGainAttributesAndIndexes() {
        String name = "grow_" + UUID.randomUUID().toString().substring(0, 8);
        RecordFixture old = aRecord("old").kind(name).body("{\"old\":1}").with("b", "x");
        RecordFixture recent = aRecord("recent").kind(name).with("a", 1L).with("b", "y");
        prepareAlso(new RecordKind(name, List.of(text("b")), List.of(List.of("b"))));
        given(old);

        prepareAlso(new RecordKind(
                name,
                List.of(new IndexAttribute("a", Type.INTEGER), text("b")),
                List.of(List.of("a", "b"), List.of("b"))));
        given(recent);
        given(old.next().with("a", 2L));

        assertThat(find(recent.key())).contains(recent.stored());
        assertThat(find(old.key())).contains(old.next().with("a", 2L).stored());
    }

    private void prepareAlso(RecordKind kind) {
        List<RecordKind> kinds = new ArrayList<>(ContractKinds.ALL);
        kinds.add(kind);
        records().prepare(kinds);
    }

    private static IndexAttribute text(String name) {
        return new IndexAttribute(name, Type.TEXT);
    }
}
