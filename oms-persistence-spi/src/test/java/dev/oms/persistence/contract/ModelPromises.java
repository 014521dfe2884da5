package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.ACTIVE;
import static dev.oms.persistence.contract.ContractKinds.AMOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.CommitAnswer;
import dev.oms.persistence.CommitAnswer.Conflict;
import dev.oms.persistence.CommitAnswer.Short;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.Lookup.Owned;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RequestRecord;
import dev.oms.persistence.StockCounters;
import dev.oms.persistence.StockKey;
import dev.oms.persistence.StoredRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever sequence of batches a store is given, it answers as the plainest model of it does. */
interface ModelPromises extends Workbench {
    List<String> IDS = List.of("a", "A", "b", "c");
    List<String> SKUS = List.of("TEA", "POT");
    List<String> NODES = List.of("BERLIN", "LYON");
    List<String> REQUESTS = Stream.iterate(1, number -> number + 1)
            .limit(20)
            .map(number -> "request-" + number)
            .toList();

    /** One write of a batch; how far the expected version is off, mostly nothing. */
    record Wish(String id, boolean delete, int off, boolean active, long amount) {}

    /** One stock delta of a batch. */
    record Pull(String sku, String node, int onHand, int reserved, int quarantined) {}

    /** One count of a batch; how far the units that it expects are off, mostly nothing. */
    record Tally(String sku, String node, int off, int counted) {}

    /** A batch before it knows the versions that it will meet. */
    record Step(String request, List<Wish> wishes, List<Pull> pulls, List<Tally> tallies, int events) {}

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    default void aStoreAnswersLikeItsModel(@ForAll("steps") List<Step> steps) {
        String tenant = Workbench.fresh("T");
        NaiveRecords model = new NaiveRecords();
        for (Step step : steps) {
            BatchFixture batch = batch(tenant, step, model);

            assertSameAnswer(records().commit(batch.batch()), model.commit(batch.batch()));
        }

        assertSameRecordsAndStock(tenant, model);
        assertSameEvents(tenant, model);
        assertSameQuery(tenant, model);
    }

    @Provide
    default Arbitrary<List<Step>> steps() {
        Arbitrary<Wish> wish = Combinators.combine(
                        Arbitraries.of(IDS),
                        Arbitraries.of(false, false, true),
                        Arbitraries.of(0, 0, 0, 0, 0, 1, -1),
                        Arbitraries.of(true, false),
                        Arbitraries.longs().between(0, 3))
                .as(Wish::new);
        Arbitrary<Pull> pull = Combinators.combine(
                        Arbitraries.of(SKUS),
                        Arbitraries.of(NODES),
                        Arbitraries.integers().between(-2, 6),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(-1, 2))
                .as(Pull::new);
        Arbitrary<Tally> tally = Combinators.combine(
                        Arbitraries.of(SKUS),
                        Arbitraries.of(NODES),
                        Arbitraries.of(0, 0, 0, 0, 1),
                        Arbitraries.integers().between(-1, 6))
                .as(Tally::new);
        return Combinators.combine(
                        Arbitraries.of(REQUESTS),
                        wish.list().ofMaxSize(3).uniqueElements(Wish::id),
                        pull.list().ofMaxSize(2).uniqueElements(each -> each.sku() + each.node()),
                        tally.list().ofMaxSize(2).uniqueElements(each -> each.sku() + each.node()),
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMaxSize(16);
    }

    private BatchFixture batch(String tenant, Step step, NaiveRecords model) {
        BatchFixture batch =
                new BatchFixture(new RequestRecord(tenant, step.request(), "step " + step.hashCode(), "{}"));
        for (Wish wish : step.wishes()) {
            RecordKey key = new RecordKey(tenant, ContractKinds.SAMPLE, wish.id());
            long expected = Math.max(0, model.version(key) + wish.off());
            if (wish.delete() && expected > 0) {
                batch.delete(key, expected);
            } else {
                RecordFixture record =
                        RecordFixture.of(key).version(expected + 1).owner("O-" + wish.amount());
                batch.put(record.with(AMOUNT, wish.amount()).with(ACTIVE, wish.active()));
            }
        }
        step.pulls()
                .forEach(pull ->
                        batch.stock(pull.sku(), pull.node(), pull.onHand(), pull.reserved(), pull.quarantined()));
        step.tallies()
                .forEach(tally -> count(batch, new StockKey(tenant, tally.sku(), tally.node()), tally, step, model));
        for (int number = 0; number < step.events(); number++) {
            batch.event(anEvent("O-" + number, model.events().size() + 1L));
        }
        return batch;
    }

    /** Units on hand are either moved or counted, and a count that confirms is none. */
    private static void count(BatchFixture batch, StockKey key, Tally tally, Step step, NaiveRecords model) {
        boolean moved = step.pulls().stream()
                .anyMatch(pull -> pull.onHand() != 0
                        && pull.sku().equals(key.sku())
                        && pull.node().equals(key.node()));
        long before = model.stock(key).onHand() + tally.off();
        if (!moved && before != tally.counted()) {
            batch.count(key.sku(), key.node(), before, tally.counted());
        }
    }

    private static void assertSameAnswer(CommitAnswer actual, CommitAnswer expected) {
        if (expected instanceof Conflict conflict) {
            assertThat(actual)
                    .isInstanceOfSatisfying(
                            Conflict.class,
                            answer -> assertThat(answer.stale()).containsExactlyInAnyOrderElementsOf(conflict.stale()));
        } else if (expected instanceof Short tooMuch) {
            assertThat(actual)
                    .isInstanceOfSatisfying(
                            Short.class,
                            answer -> assertThat(answer.positions())
                                    .containsExactlyInAnyOrderElementsOf(tooMuch.positions()));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private void assertSameRecordsAndStock(String tenant, NaiveRecords model) {
        Set<Owned> owned = Set.of(new Owned(ContractKinds.SAMPLE, "O-0"), new Owned(ContractKinds.SAMPLE, "O-1"));
        Set<RecordKey> keys = Set.of(new RecordKey(tenant, ContractKinds.SAMPLE, "a"));

        Found found = records().read(new Lookup(tenant, keys, owned, Set.copyOf(SKUS), REQUESTS.get(0)));

        assertThat(found.records())
                .isEqualTo(model.records().stream()
                        .filter(record -> keys.contains(record.key())
                                || owned.contains(new Owned(ContractKinds.SAMPLE, record.owner())))
                        .toList());
        for (StockKey key : positions(tenant)) {
            assertThat(found.stock().stream()
                            .filter(counters -> counters.key().equals(key))
                            .findFirst()
                            .orElse(new StockCounters(key, 0, 0, 0)))
                    .isEqualTo(model.stock(key));
        }
        assertThat(found.request()).isEqualTo(model.answered(REQUESTS.get(0)));
    }

    private void assertSameEvents(String tenant, NaiveRecords model) {
        assertThat(records().events(new EventLookup(tenant, Set.of(), 0, 1_000)))
                .extracting(EventRecord::event)
                .isEqualTo(model.events());
    }

    private void assertSameQuery(String tenant, NaiveRecords model) {
        Comparator<StoredRecord> order = Comparator.comparing((StoredRecord record) -> amount(record))
                .thenComparing(record -> record.key().id());
        QueryFixture query = aQuery().tenant(tenant).sortedBy(AMOUNT).limit(2);

        assertThat(everyPage(query))
                .isEqualTo(model.records().stream().sorted(order).toList());
        assertThat(everyPage(query.descending().anyOf(ACTIVE, true).lessThan(AMOUNT, 3L)))
                .isEqualTo(model.records().stream()
                        .filter(record -> record.attributes().get(ACTIVE).equals(true) && amount(record) < 3)
                        .sorted(order.reversed())
                        .toList());
    }

    private static long amount(StoredRecord record) {
        return (Long) record.attributes().get(AMOUNT);
    }

    private static List<StockKey> positions(String tenant) {
        return SKUS.stream()
                .flatMap(sku -> NODES.stream().map(node -> new StockKey(tenant, sku, node)))
                .toList();
    }
}
