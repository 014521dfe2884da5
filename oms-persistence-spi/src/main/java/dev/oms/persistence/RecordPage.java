package dev.oms.persistence;

import java.util.List;

/** Records in the order asked for; {@code more} tells whether the query goes on after the last of them. */
public record RecordPage(List<StoredRecord> records, boolean more) {
    public RecordPage {
        records = List.copyOf(records);
    }
}
