package dev.oms.persistence.internal;

import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kind;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** How entities of one kind become records and back. */
final class EntityFormat<E extends Entity> {
    private final Kind<E> kind;
    private final BodyFormat<E> body;

    EntityFormat(Kind<E> kind, Upcasters upcasters) {
        this.kind = kind;
        this.body = new BodyFormat<>(kind.name(), kind.type(), upcasters);
    }

    RecordKind recordKind() {
        return new RecordKind(
                kind.name(),
                kind.attributes().stream()
                        .map(a -> new IndexAttribute(
                                a.name(), IndexAttribute.Type.valueOf(a.type().name())))
                        .toList(),
                kind.indexes());
    }

    StoredRecord record(String tenant, Entity next, long version) {
        E entity = kind.type().cast(next);
        RecordKey key = new RecordKey(tenant, kind.name(), entity.key().id());
        return new StoredRecord(key, entity.owner(), version, attributes(entity), body.write(entity));
    }

    Versioned<E> entity(StoredRecord stored) {
        return new Versioned<>(body.read(stored.body()), stored.version());
    }

    private Map<String, Object> attributes(E entity) {
        Map<String, Object> values = new HashMap<>();
        kind.attributes()
                .forEach(attribute -> attribute
                        .value()
                        .apply(entity)
                        .ifPresent(value ->
                                values.put(attribute.name(), value instanceof Instant i ? Micros.of(i) : value)));
        return values;
    }
}
