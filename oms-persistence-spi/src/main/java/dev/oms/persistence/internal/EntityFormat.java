package dev.oms.persistence.internal;

import dev.oms.catalog.Product;
import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Versioned;
import dev.oms.common.OmsException;
import dev.oms.inventory.Node;
import dev.oms.persistence.IndexAttribute;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import dev.oms.port.EventChain;
import dev.oms.port.Kind;
import dev.oms.port.Unreadable;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** How entities of one kind become records and back. */
final class EntityFormat<E extends Entity> {
    // What every placement reads and hardly anything changes.
    private static final Set<String> OFTEN_READ = Set.of(Product.KIND, Node.KIND);

    private final Kind<E> kind;
    private final BodyFormat<E> body;
    private final Function<String, E> reading;
    private final boolean chained;

    EntityFormat(Kind<E> kind, Upcasters upcasters) {
        this.kind = kind;
        this.chained = kind.attributes().stream()
                .anyMatch(attribute -> attribute.name().equals(EventChain.HEAD));
        this.body = new BodyFormat<>(kind.name(), kind.type(), upcasters);
        ReadOften<E> known = new ReadOften<>();
        this.reading = OFTEN_READ.contains(kind.name()) ? text -> known.of(text, body::read) : body::read;
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

    /** Without a timeline, or before its first event. */
    StoredRecord record(String tenant, Entity next, long version) {
        return record(tenant, next, version, EventChain.START);
    }

    /** @param head hash of the last event on the timeline; not kept where records of the kind keep none */
    StoredRecord record(String tenant, Entity next, long version, String head) {
        return record(tenant, next, version, head, body::write);
    }

    /** @param text how the body is written */
    StoredRecord record(String tenant, Entity next, long version, String head, Function<? super E, String> text) {
        E entity = kind.type().cast(next);
        RecordKey key = new RecordKey(tenant, kind.name(), entity.key().id());
        return new StoredRecord(key, entity.owner(), version, attributes(entity, head), text.apply(entity));
    }

    /** The entity of what is one record. */
    Versioned<E> entity(StoredRecord stored) {
        return entity(stored, stored.body(), List.of());
    }

    private Versioned<E> entity(StoredRecord stored, String text, List<Long> parts) {
        E entity = reading.apply(text);
        if (!entity.key().id().equals(stored.key().id())) {
            throw new UnreadableRecordException(
                    kind.name(), new IOException("the body of " + stored.key().id() + " is that of " + entity.key()));
        }
        return new Versioned<>(entity, stored.version(), head(stored), parts);
    }

    /** Reads the record into the one list, or says in the other why it cannot be read. */
    void read(
            StoredRecord stored,
            Pages pages,
            Collection<? super Versioned<E>> entities,
            Collection<Unreadable> unreadable) {
        try {
            entities.add(entity(stored, pages.body(stored), pages.versions(stored)));
        } catch (OmsException e) {
            EntityKey key = new EntityKey(kind.name(), stored.key().id());
            unreadable.add(new Unreadable(key, kind.type(), stored.owner(), e));
        }
    }

    private static String head(StoredRecord stored) {
        return stored.attributes().get(EventChain.HEAD) instanceof String head ? head : EventChain.START;
    }

    private Map<String, Object> attributes(E entity, String head) {
        Map<String, Object> values = new HashMap<>();
        for (Kind.Attribute<E> attribute : kind.attributes()) {
            Optional<?> value = attribute.value().apply(entity);
            if (value.isPresent()) {
                values.put(attribute.name(), value.get() instanceof Instant i ? Micros.of(i) : value.get());
            }
        }
        if (chained && !head.isEmpty()) {
            values.put(EventChain.HEAD, head);
        }
        return values;
    }
}
