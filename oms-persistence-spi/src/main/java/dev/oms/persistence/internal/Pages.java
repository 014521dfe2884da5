package dev.oms.persistence.internal;

import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The pages that were found of some big orders. */
public final class Pages {
    private final PageFormat format;
    private final Map<RecordKey, StoredRecord> found;

    Pages(PageFormat format, List<StoredRecord> found) {
        this.format = format;
        this.found = found.stream().collect(Collectors.toMap(StoredRecord::key, Function.identity()));
    }

    /** The record's own body, or what a head and its pages are together. */
    String body(StoredRecord record) {
        return Head.is(record) ? format.whole(record, of(record)) : record.body();
    }

    /** The versions of the pages of a head; none for what is one record. */
    List<Long> versions(StoredRecord record) {
        return Head.is(record) ? Head.pages(record) : List.of();
    }

    /** Whether every page is as its head says. */
    boolean fit(StoredRecord head) {
        List<Long> versions = Head.pages(head);
        for (int number = 0; number < versions.size(); number++) {
            Optional<StoredRecord> page = page(head, number);
            if (page.isEmpty() || page.get().version() != versions.get(number)) {
                return false;
            }
        }
        return true;
    }

    private List<StoredRecord> of(StoredRecord head) {
        List<StoredRecord> pages = new ArrayList<>();
        for (long version : Head.pages(head)) {
            pages.add(page(head, pages.size(), version));
        }
        return pages;
    }

    private StoredRecord page(StoredRecord head, int number, long version) {
        Optional<StoredRecord> page = page(head, number);
        if (page.isEmpty()) {
            throw unfit("the page " + number + " of " + head.key().id() + " is missing");
        }
        if (page.get().version() != version) {
            throw unfit("the page %d of %s is of version %d, not %d"
                    .formatted(number, head.key().id(), page.get().version(), version));
        }
        return page.get();
    }

    private Optional<StoredRecord> page(StoredRecord head, int number) {
        RecordKey key = OrderPage.key(head.key().tenant(), head.key().id(), number);
        return Optional.ofNullable(found.get(key));
    }

    private static UnreadableRecordException unfit(String how) {
        return new UnreadableRecordException(OrderPage.KIND, new IOException(how));
    }
}
