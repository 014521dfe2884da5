package dev.oms.persistence.contract.shop;

import dev.oms.common.TenantId;
import dev.oms.persistence.EventLookup;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordPersistence;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Kinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every text that a store keeps of a tenant, as it is stored. */
final class Leftovers {
    private static final int ALL = 5_000;

    private Leftovers() {}

    /** @param requests ids of which what is kept is wanted as well */
    static List<String> of(RecordPersistence persistence, TenantId tenant, Set<String> requests) {
        RecordStore store = persistence.store();
        List<String> texts = new ArrayList<>();
        Kinds.ALL.forEach(kind -> store.query(new RecordQuery(
                        tenant.value(), kind.name(), List.of(), List.of(), false, RecordQuery.Cursor.START, ALL))
                .records()
                .forEach(record -> texts.add(text(record))));
        store.events(new EventLookup(tenant.value(), Set.of(), 0, ALL)).forEach(event -> texts.add(event.toString()));
        requests.stream()
                .map(id -> store.read(new Lookup(tenant.value(), Set.of(), Set.of(), Set.of(), id))
                        .request())
                .flatMap(Optional::stream)
                .forEach(request -> texts.add(request.toString()));
        return texts;
    }

    private static String text(StoredRecord record) {
        return record.key() + " " + record.owner() + " " + record.attributes() + " " + record.body();
    }
}
