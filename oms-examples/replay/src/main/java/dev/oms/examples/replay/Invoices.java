package dev.oms.examples.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gathers the rows of each invoice. They are one order, which is placed when the last of them is reached: some invoices
 * were still being written when the minute changed.
 */
final class Invoices {
    private final Map<String, Integer> expected;
    private final Map<String, List<Row>> open = new HashMap<>();

    /** @param expected how many rows each invoice has in the whole file */
    Invoices(Map<String, Integer> expected) {
        this.expected = expected;
    }

    /** Adds a sale; answers the invoice that it completes. */
    Optional<List<Row>> add(Row sale) {
        List<Row> rows = open.computeIfAbsent(sale.invoice(), number -> new ArrayList<>());
        rows.add(sale);
        if (rows.size() < expected.getOrDefault(sale.invoice(), 0)) {
            return Optional.empty();
        }
        open.remove(sale.invoice());
        return Optional.of(rows);
    }
}
