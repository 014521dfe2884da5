package dev.oms.persistence.internal;

import dev.oms.command.EntityKey;
import dev.oms.command.Seal;
import dev.oms.common.TenantId;
import dev.oms.persistence.EventAppend;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.EventRecord;
import dev.oms.port.EventQuery;
import dev.oms.port.RecordedEvent;
import java.util.List;

/** Which events are asked for, and which were found. */
public final class Events {
    private final Formats formats;

    public Events(Formats formats) {
        this.formats = formats;
    }

    public EventLookup lookup(TenantId tenant, EventQuery query) {
        return new EventLookup(tenant.value(), query.owners(), query.after(), query.limit());
    }

    public List<RecordedEvent> recorded(List<EventRecord> stored) {
        return stored.stream().map(this::recorded).toList();
    }

    private RecordedEvent recorded(EventRecord stored) {
        EventAppend event = stored.event();
        return new RecordedEvent(
                stored.position(),
                new EntityKey(event.subjectKind(), event.subjectId()),
                event.owner(),
                event.version(),
                event.at(),
                event.actor(),
                event.request(),
                event.note(),
                formats.events().read(event.type(), event.body()),
                event.type(),
                event.body(),
                Seal.parse(event.seal()));
    }
}
