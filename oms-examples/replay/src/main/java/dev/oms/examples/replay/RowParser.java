package dev.oms.examples.replay;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.oms.common.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads one record of the file; what cannot be read is an empty answer with the reason kept. */
final class RowParser {
    static final List<String> COLUMNS = List.of(
            "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_UNITS = 1_000_000;

    private String problem = "";

    /** What was wrong with the last record that could not be read. */
    String problem() {
        return problem;
    }

    Optional<Row> parse(long number, NamedCsvRecord record) {
        if (record.getFieldCount() != COLUMNS.size()) {
            return wrong("has " + record.getFieldCount() + " columns instead of " + COLUMNS.size());
        }
        String invoice = record.getField(0).strip();
        String code = record.getField(1).strip();
        if (!Id.isValid(invoice) || !Id.isValid(code)) {
            return wrong("has no usable invoice number or stock code");
        }
        try {
            int quantity = new BigDecimal(record.getField(3).strip()).intValueExact();
            LocalDateTime at = LocalDateTime.parse(record.getField(4).strip(), TIME);
            BigDecimal price = new BigDecimal(record.getField(5).strip());
            if (Math.abs((long) quantity) > MOST_UNITS
                    || price.stripTrailingZeros().scale() > 6
                    || price.precision() - price.scale() > 12) {
                return wrong("has a quantity or price out of bounds");
            }
            return Optional.of(new Row(
                    number,
                    invoice,
                    code,
                    plain(record.getField(2)),
                    quantity,
                    at,
                    price,
                    customer(record.getField(6)),
                    record.getField(7).strip()));
        } catch (ArithmeticException | NumberFormatException | DateTimeParseException e) {
            return wrong("has an unreadable number or date");
        }
    }

    /** Customer numbers carry the trace of having been a decimal number once. */
    private static String customer(String text) {
        String id = text.strip();
        return id.endsWith(".0") ? id.substring(0, id.length() - 2) : id;
    }

    private static String plain(String text) {
        String cleaned = text.strip().replaceAll("\\p{Cntrl}", " ");
        return cleaned.length() > 200 ? cleaned.substring(0, 200) : cleaned;
    }

    private Optional<Row> wrong(String what) {
        problem = what;
        return Optional.empty();
    }
}
