package dev.oms.persistence.contract;

import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Filter;
import dev.oms.persistence.StoredRecord;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a query must answer if it were asked for a single page, in the plainest words. */
record NaiveQuery(RecordQuery query) {

    List<StoredRecord> over(Collection<StoredRecord> records) {
        return records.stream()
                .filter(record -> query.filters().stream().allMatch(filter -> holds(filter, record)))
                .filter(record -> query.sort().stream()
                        .allMatch(name -> value(record, name).isPresent()))
                .sorted(query.descending() ? order().reversed() : order())
                .toList();
    }

    static Optional<Comparable<Object>> value(StoredRecord record, String name) {
        Object value = switch (name) {
            case RecordKind.ID -> record.key().id();
            case RecordKind.OWNER -> record.owner();
            default -> record.attributes().get(name);
        };
        return Optional.ofNullable(comparable(value));
    }

    private Comparator<StoredRecord> order() {
        Comparator<StoredRecord> order = (one, other) -> 0;
        for (String name : query.sort()) {
            order = order.thenComparing(record -> value(record, name).orElseThrow());
        }
        return order.thenComparing(record -> record.key().id());
    }

    private static boolean holds(Filter filter, StoredRecord record) {
        return value(record, filter.attribute())
                .filter(value -> switch (filter.comparison()) {
                    case ANY_OF -> filter.values().stream().anyMatch(wanted -> value.compareTo(wanted) == 0);
                    case AT_LEAST -> value.compareTo(filter.values().get(0)) >= 0;
                    case LESS_THAN -> value.compareTo(filter.values().get(0)) < 0;
                })
                .isPresent();
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(Object value) {
        return (Comparable<Object>) value;
    }
}
