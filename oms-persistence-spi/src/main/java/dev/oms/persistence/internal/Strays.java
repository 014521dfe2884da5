package dev.oms.persistence.internal;

import dev.oms.command.EntityKey;
import dev.oms.common.TenantId;
import dev.oms.order.Order;
import dev.oms.persistence.Lookup;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordPage;
import dev.oms.persistence.RecordQuery;
import dev.oms.persistence.RecordQuery.Cursor;
import dev.oms.persistence.RecordStore;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import dev.oms.port.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds pages that no order has: nobody who reads orders meets them. */
public final class Strays {
    private static final int AT_ONCE = 50;
    private final RecordStore store;

    public Strays(RecordStore store) {
        this.store = store;
    }

    public List<Unreadable> of(TenantId tenant) {
        List<Unreadable> strays = new ArrayList<>();
        Cursor after = Cursor.START;
        while (true) {
            RecordPage some = store.query(
                    new RecordQuery(tenant.value(), OrderPage.KIND, List.of(), List.of(), false, after, AT_ONCE));
            List<StoredRecord> pages = some.records();
            strays.addAll(among(tenant, pages));
            if (!some.more()) {
                return strays;
            }
            after = new Cursor(List.of(), pages.get(pages.size() - 1).key().id());
        }
    }

    /** Looks again, at one moment, because orders may have come and gone since their pages were found. */
    private List<Unreadable> among(TenantId tenant, List<StoredRecord> pages) {
        Set<RecordKey> keys = pages.stream()
                .flatMap(page -> Stream.of(page.key(), head(page.key())))
                .collect(Collectors.toSet());
        Map<RecordKey, StoredRecord> now = new HashMap<>();
        store.read(new Lookup(tenant.value(), keys, Set.of(), Set.of(), ""))
                .records()
                .forEach(record -> now.put(record.key(), record));
        return pages.stream()
                .map(StoredRecord::key)
                .filter(now::containsKey)
                .filter(page -> !isNamed(page, Optional.ofNullable(now.get(head(page)))))
                .map(Strays::stray)
                .toList();
    }

    private static boolean isNamed(RecordKey page, Optional<StoredRecord> head) {
        int pages = head.filter(Head::is).map(Head::pages).map(List::size).orElse(0);
        for (int number = 0; number < pages; number++) {
            if (OrderPage.key(page.tenant(), OrderPage.whole(page).id(), number).equals(page)) {
                return true;
            }
        }
        return false;
    }

    private static RecordKey head(RecordKey page) {
        return new RecordKey(page.tenant(), Order.KIND, OrderPage.whole(page).id());
    }

    private static Unreadable stray(RecordKey page) {
        IOException why = new IOException("no order has the page " + page.id());
        return new Unreadable(
                new EntityKey(OrderPage.KIND, page.id()),
                Order.class,
                OrderPage.whole(page).id(),
                new UnreadableRecordException(OrderPage.KIND, why));
    }
}
