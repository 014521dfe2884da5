package dev.oms.persistence.internal;

import dev.oms.common.StoreContentionException;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what may hold big orders: the pages of all heads that were found are read with one more look-up. */
public final class PagedReads {
    private static final int ATTEMPTS = 10;

    private final RecordStore store;
    private final Pages none;
    private final PageFormat format;

    public PagedReads(RecordStore store, Formats formats) {
        this.store = store;
        this.format = formats.pages();
        this.none = new Pages(format, List.of());
    }

    /** What was read, and the pages that belong to it. */
    public record Whole<T>(T found, Pages pages) {}

    private record Moment(RecordKey head, long version) {}

    /**
     * Reads until every page is of the moment of its head. A commit may come between the two look-ups, so both are done
     * again; a head that has not moved by then never had these pages, and stays to be found damaged.
     */
    public <T> Whole<T> read(Supplier<T> reading, Function<T, List<StoredRecord>> records) {
        Set<Moment> torn = new HashSet<>();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            T found = reading.get();
            List<StoredRecord> heads =
                    records.apply(found).stream().filter(Head::is).toList();
            Pages pages = heads.isEmpty() ? none : pagesOf(heads);
            boolean anyTorn = false;
            for (StoredRecord head : heads) {
                anyTorn |= !pages.fit(head) && torn.add(new Moment(head.key(), head.version()));
            }
            if (!anyTorn) {
                return new Whole<>(found, pages);
            }
        }
        throw new StoreContentionException(
                ATTEMPTS, new IOException("an order was changed between its head and its pages"));
    }

    private Pages pagesOf(List<StoredRecord> heads) {
        Set<Lookup.Owned> wanted = heads.stream()
                .map(head -> new Lookup.Owned(OrderPage.KIND, head.key().id()))
                .collect(Collectors.toSet());
        String tenant = heads.get(0).key().tenant();
        return new Pages(
                format,
                store.read(new Lookup(tenant, Set.of(), wanted, Set.of(), "")).records());
    }
}
