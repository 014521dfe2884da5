package dev.oms.persistence.internal;

import dev.oms.command.Entity;
import dev.oms.command.Versioned;
import dev.oms.common.RequestId;
import dev.oms.common.Sku;
import dev.oms.common.TenantId;
import dev.oms.inventory.StockLevel;
import dev.oms.persistence.Found;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.port.Unreadable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a decision asks for, and what was found. */
public final class Reads {
    private final Formats formats;

    public Reads(Formats formats) {
        this.formats = formats;
    }

    public Lookup lookup(TenantId tenant, ReadSet wanted) {
        return new Lookup(
                tenant.value(),
                mapped(wanted.keys(), key -> new RecordKey(tenant.value(), key.kind(), key.id())),
                mapped(wanted.owned(), owned -> new Lookup.Owned(owned.kind(), owned.owner())),
                mapped(wanted.stock(), Sku::value),
                wanted.request().map(RequestId::value).orElse(""));
    }

    public Facts facts(Found found, Pages pages) {
        List<Versioned<? extends Entity>> entities = new ArrayList<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (StoredRecord stored : found.records()) {
            formats.entity(stored.key().kind()).read(stored, pages, entities, unreadable);
        }
        List<StockLevel> levels = StockLevels.read(found.stock(), unreadable);
        return new Facts(entities, levels, unreadable, found.request().map(formats::entry));
    }

    private static <S, T> Set<T> mapped(Set<S> some, Function<S, T> mapping) {
        Set<T> mapped = new HashSet<>();
        some.forEach(each -> mapped.add(mapping.apply(each)));
        return mapped;
    }
}
