package dev.oms.persistence.internal;

import dev.oms.command.Entity;
import dev.oms.command.StoredOutcome;
import dev.oms.common.InvariantViolation;
import dev.oms.common.RequestId;
import dev.oms.persistence.RecordKind;
import dev.oms.persistence.RequestRecord;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.RequestEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How everything that is stored becomes text and back. */
public final class Formats {
    private final Map<String, EntityFormat<?>> entities = new LinkedHashMap<>();
    private final PageFormat pages;
    private final EventFormats events;
    private final BodyFormat<StoredOutcome> outcomes;

    Formats(Upcasters upcasters) {
        Kinds.ALL.forEach(kind -> entities.put(kind.name(), new EntityFormat<>(kind, upcasters)));
        pages = new PageFormat(upcasters);
        events = new EventFormats(upcasters);
        outcomes = new BodyFormat<>("outcome", StoredOutcome.class, upcasters);
    }

    /** The formats that are written today. */
    public static Formats current() {
        return new Formats(Upcasters.HISTORY);
    }

    /** Every kind, as a store is prepared for it. */
    public List<RecordKind> recordKinds() {
        return Stream.concat(
                        entities.values().stream().map(EntityFormat::recordKind), Stream.of(OrderPage.recordKind()))
                .toList();
    }

    /** How big orders are split. */
    PageFormat pages() {
        return pages;
    }

    /** How entities of the kind of that name are stored. */
    EntityFormat<?> entity(String kind) {
        return Optional.ofNullable(entities.get(kind))
                .orElseThrow(() -> new InvariantViolation(kind + " is not among Kinds.ALL"));
    }

    // Kinds are registered with their own type only.
    @SuppressWarnings("unchecked")
    <E extends Entity> EntityFormat<E> entity(Kind<E> kind) {
        return (EntityFormat<E>) entity(kind.name());
    }

    /** How events are stored. */
    public EventFormats events() {
        return events;
    }

    RequestRecord record(String tenant, RequestEntry entry) {
        return new RequestRecord(tenant, entry.request().value(), entry.fingerprint(), outcomes.write(entry.outcome()));
    }

    RequestEntry entry(RequestRecord stored) {
        return new RequestEntry(new RequestId(stored.request()), stored.fingerprint(), outcomes.read(stored.outcome()));
    }
}
