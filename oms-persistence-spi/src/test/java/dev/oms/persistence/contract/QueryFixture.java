package dev.oms.persistence.contract;

import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Comparison;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.StoredRecord;
import java.util.List;
import java.util.stream.Stream;

/** A query in the making: every change gives another one. */
record QueryFixture(RecordQuery query) {

    static QueryFixture of(String tenant) {
        return new QueryFixture(
                new RecordQuery(tenant, ContractKinds.SAMPLE, List.of(), List.of(), false, Cursor.START, 1_000));
    }

    QueryFixture tenant(String tenant) {
        return new QueryFixture(new RecordQuery(
                tenant, query.kind(), query.filters(), query.sort(), query.descending(), query.after(), query.limit()));
    }

    QueryFixture anyOf(String attribute, Object... values) {
        return where(new Filter(attribute, Comparison.ANY_OF, List.of(values)));
    }

    QueryFixture atLeast(String attribute, Object value) {
        return where(new Filter(attribute, Comparison.AT_LEAST, List.of(value)));
    }

    QueryFixture lessThan(String attribute, Object value) {
        return where(new Filter(attribute, Comparison.LESS_THAN, List.of(value)));
    }

    QueryFixture where(Filter filter) {
        List<Filter> filters =
                Stream.concat(query.filters().stream(), Stream.of(filter)).toList();
        return with(filters, query.sort(), query.descending(), query.after(), query.limit());
    }

    QueryFixture sortedBy(String... attributes) {
        return with(query.filters(), List.of(attributes), query.descending(), query.after(), query.limit());
    }

    QueryFixture descending() {
        return with(query.filters(), query.sort(), true, query.after(), query.limit());
    }

    QueryFixture limit(int limit) {
        return with(query.filters(), query.sort(), query.descending(), query.after(), limit);
    }

    QueryFixture after(StoredRecord last) {
        List<Object> values = query.sort().stream()
                .<Object>map(name -> NaiveQuery.value(last, name).orElseThrow())
                .toList();
        return with(
                query.filters(),
                query.sort(),
                query.descending(),
                new Cursor(values, last.key().id()),
                query.limit());
    }

    private QueryFixture with(List<Filter> filters, List<String> sort, boolean descending, Cursor after, int limit) {
        return new QueryFixture(new RecordQuery(query.tenant(), query.kind(), filters, sort, descending, after, limit));
    }
}
