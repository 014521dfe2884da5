package dev.oms.examples.replay;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.oms.common.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Reads one record of the file. */
final class RowParser {
    static final List<String> COLUMNS = List.of(
            "InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice", "CustomerID", "Country");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_DECIMALS = 6;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_NAME = 200;

    private RowParser() {}

    /** What a record came to. */
    sealed interface Parsed {

        /** It is a row. */
        record Readable(Row row) implements Parsed {}

        /** It is none. */
        record Malformed(String problem) implements Parsed {}
    }

    static Parsed parse(long number, CsvRecord record) {
        if (record.getFieldCount() != COLUMNS.size()) {
            return new Parsed.Malformed("has " + record.getFieldCount() + " of " + COLUMNS.size() + " columns");
        }
        String invoice = record.getField(0).strip();
        String code = record.getField(1).strip();
        String customer = customer(record.getField(6).strip());
        if (!Id.isValid(invoice) || !Id.isValid(code) || !(customer.isEmpty() || Id.isValid(customer))) {
            return new Parsed.Malformed("has no usable invoice number, stock code or customer");
        }
        try {
            Row row = new Row(
                    number,
                    invoice,
                    code,
                    name(record.getField(2)),
                    new BigDecimal(record.getField(3).strip()).intValueExact(),
                    LocalDateTime.parse(record.getField(4).strip(), TIME),
                    new BigDecimal(record.getField(5).strip()),
                    customer,
                    record.getField(7).strip());
            return isWithinBounds(row)
                    ? new Parsed.Readable(row)
                    : new Parsed.Malformed("has a quantity or price out of bounds");
        } catch (ArithmeticException | NumberFormatException | DateTimeParseException e) {
            return new Parsed.Malformed("has an unreadable quantity, price or time");
        }
    }

    private static boolean isWithinBounds(Row row) {
        BigDecimal price = row.price();
        return Math.abs((long) row.quantity()) <= MOST_UNITS
                && price.stripTrailingZeros().scale() <= MOST_DECIMALS
                && (long) price.precision() - price.scale() <= MOST_DIGITS;
    }

    /** Customer numbers carry the trace of having been a decimal number once. */
    private static String customer(String text) {
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String name(String text) {
        String cleaned = text.replaceAll("\\p{Cntrl}", " ").strip();
        return cleaned.length() > LONGEST_NAME ? cleaned.substring(0, LONGEST_NAME) : cleaned;
    }
}
