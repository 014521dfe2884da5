package dev.oms.persistence.contract;

import static dev.oms.persistence.contract.ContractKinds.ACTIVE;
import static dev.oms.persistence.contract.ContractKinds.AMOUNT;
import static dev.oms.persistence.contract.ContractKinds.PLACED;
import static dev.oms.persistence.contract.ContractKinds.PRICE;
import static dev.oms.persistence.contract.ContractKinds.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordQuery.Comparison;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.StoredRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Whatever is asked of whatever records, a query read page by page answers as sorting and sifting all of them would. */
interface QueryModelPromises extends Workbench {
    /** Few values of each attribute, so that records tie and filters meet them. */
    Map<String, List<Object>> VALUES = Map.of(
            RecordKind.ID,
            List.of("R-0", "R-3", "R-7", "R-99"),
            RecordKind.OWNER,
            List.of("O-1", "O-2", "o-2"),
            TITLE,
            List.of("", "Tea", "tea", "tea "),
            AMOUNT,
            List.of(-1L, 0L, 1L, 2L),
            PRICE,
            List.of(new BigDecimal("-0.5"), new BigDecimal("2"), new BigDecimal("10.25")),
            ACTIVE,
            List.of(true, false),
            PLACED,
            List.of(NOON, NOON.plusNanos(1_000), NOON.plusSeconds(1)));

    /** A question in the making. */
    record Question(List<Filter> filters, List<String> sort, boolean descending, int limit) {
        QueryFixture of(String tenant) {
            QueryFixture query = QueryFixture.of(tenant)
                    .sortedBy(sort.toArray(String[]::new))
                    .limit(limit);
            for (Filter filter : filters) {
                query = query.where(filter);
            }
            return descending ? query.descending() : query;
        }
    }

    @Property(tries = 30)
    default void aQueryAnswersLikeItsModel(
            @ForAll long seed, @ForAll("questions") @Size(min = 1, max = 8) List<Question> questions) {
        String tenant = Workbench.fresh("T");
        List<StoredRecord> records = sampled(tenant, new Random(seed));

        for (Question question : questions) {
            QueryFixture query = question.of(tenant);
            assertThat(Workbench.idsOf(everyPage(query)))
                    .as("%s", query)
                    .isEqualTo(Workbench.idsOf(new NaiveQuery(query.query()).over(records)));
        }
    }

    @Provide
    default Arbitrary<List<Question>> questions() {
        Arbitrary<String> names =
                Arbitraries.of(VALUES.keySet().stream().sorted().toList());
        Arbitrary<Filter> filters = names.flatMap(name -> Arbitraries.oneOf(
                Arbitraries.of(VALUES.get(name))
                        .list()
                        .ofMaxSize(3)
                        .map(values -> new Filter(name, Comparison.ANY_OF, values)),
                Arbitraries.of(VALUES.get(name)).map(value -> new Filter(name, Comparison.AT_LEAST, List.of(value))),
                Arbitraries.of(VALUES.get(name)).map(value -> new Filter(name, Comparison.LESS_THAN, List.of(value)))));
        return Combinators.combine(
                        filters.list().ofMaxSize(2),
                        names.list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(true, false),
                        Arbitraries.of(1, 3, 7, 100))
                .as(Question::new)
                .list();
    }

    private List<StoredRecord> sampled(String tenant, Random random) {
        List<RecordFixture> records = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            RecordFixture record = aRecord("R-" + number).tenant(tenant).owner((String) any(RecordKind.OWNER, random));
            for (String name : List.of(TITLE, AMOUNT, PRICE, ACTIVE, PLACED)) {
                record = random.nextInt(4) == 0 ? record : record.with(name, any(name, random));
            }
            records.add(record);
        }
        given(aBatch().tenant(tenant).put(records.toArray(RecordFixture[]::new)));
        return records.stream().map(RecordFixture::stored).toList();
    }

    private static Object any(String name, Random random) {
        List<Object> values = VALUES.get(name);
        return values.get(random.nextInt(values.size()));
    }
}
