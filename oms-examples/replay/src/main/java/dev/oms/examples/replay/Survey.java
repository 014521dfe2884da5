package dev.oms.examples.replay;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** What a first reading of the file finds: how many rows each invoice has, and what is sold, at what prices. */
final class Survey implements SalesFile.Visitor {
    private final Map<String, Integer> saleRows = new HashMap<>();
    private final Map<String, String> products = new LinkedHashMap<>();
    private final MonthlyPrices prices = new MonthlyPrices();
    private LocalDateTime last = LocalDateTime.MIN;
    private long rows;

    /** Refuses a file that is not sorted by time. */
    static Survey of(SalesFile file, BooleanSupplier stopped) throws IOException {
        Survey survey = new Survey();
        file.read(survey, stopped);
        survey.prices.endMonth();
        return survey;
    }

    @Override
    public void row(Row row) {
        rows++;
        if (row.at().isBefore(last)) {
            throw new IllegalArgumentException(
                    "row " + row.number() + " is earlier than the row before it: the file must be sorted by time");
        }
        last = row.at();
        if (Classifier.kind(row) == Row.Kind.SALE) {
            saleRows.merge(row.invoice(), 1, Integer::sum);
            products.merge(row.code(), row.description(), (known, other) -> known.isEmpty() ? other : known);
            prices.sold(row);
        }
    }

    @Override
    public void malformed(long number, String problem) {
        rows++;
    }

    long rows() {
        return rows;
    }

    /** Rows by invoice, of those that are sales. */
    Map<String, Integer> saleRows() {
        return saleRows;
    }

    /** Name by code, in the order in which they were first sold. */
    Map<String, String> products() {
        return products;
    }

    /** What the shop usually asked. */
    MonthlyPrices prices() {
        return prices;
    }
}
