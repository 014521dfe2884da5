package dev.oms.persistence.internal;

import static dev.oms.common.InvariantViolation.require;

import dev.oms.common.InvariantViolation;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kind;
import dev.oms.port.Query;
import java.util.List;
import java.util.Optional;

/** What a query may filter and sort by, and what its pages are sorted by before the id. */
record QueryShape(Query<?> query) {
    QueryShape {
        query.sort().forEach(name -> type(query.kind(), name));
    }

    /** The attributes sorted by, without the id that always ends the order. */
    List<String> sort() {
        return query.sort().stream().takeWhile(name -> !name.equals(Query.ID)).toList();
    }

    List<Kind.Type> sortTypes() {
        return sort().stream().map(this::type).toList();
    }

    /** The type of an attribute; an unknown one is refused. */
    Kind.Type type(String name) {
        return type(query.kind(), name);
    }

    /** What a record is sorted by. */
    List<Object> position(StoredRecord record) {
        return sort().stream().map(name -> value(record, name)).toList();
    }

    private static Object value(StoredRecord record, String name) {
        if (name.equals(Query.OWNER)) {
            return record.owner();
        }
        return Optional.ofNullable(record.attributes().get(name))
                .orElseThrow(() -> new InvariantViolation(record.key() + " was found by " + name + " but has none"));
    }

    private static Kind.Type type(Kind<?> kind, String name) {
        if (name.equals(Query.OWNER) || name.equals(Query.ID)) {
            return Kind.Type.TEXT;
        }
        Optional<? extends Kind.Attribute<?>> attribute =
                kind.attributes().stream().filter(a -> a.name().equals(name)).findFirst();
        require(attribute.isPresent(), "%s has no attribute %s", kind.name(), name);
        return attribute.get().type();
    }
}
