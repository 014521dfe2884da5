package dev.oms.examples.replay;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The figures that follow from the rows of the file alone. */
final class SalesFigures {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    private long rowsAccepted;
    private BigDecimal value = BigDecimal.ZERO;
    private final Map<String, BigDecimal> byCountry = new TreeMap<>();
    private final Map<String, BigDecimal> byMonth = new TreeMap<>();
    private long matchedFully;
    private long matchedPartly;
    private long unmatched;
    private long unitsUnmatched;

    /** The rows of an invoice became an order. */
    void sold(List<Row> rows) {
        for (Row row : rows) {
            BigDecimal each = row.price().multiply(BigDecimal.valueOf(row.quantity()));
            rowsAccepted++;
            value = value.add(each);
            byCountry.merge(row.country(), each, BigDecimal::add);
            byMonth.merge(row.at().format(MONTH), each, BigDecimal::add);
        }
    }

    /** A row of a known customer took so many of the units back that it wanted to; one that took none is not accepted. */
    void takenBack(int wanted, int matched) {
        unitsUnmatched += wanted - matched;
        if (matched == 0) {
            unmatched++;
            return;
        }
        rowsAccepted++;
        if (matched == wanted) {
            matchedFully++;
        } else {
            matchedPartly++;
        }
    }

    /** As reports name them, in their order. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rowsAccepted", rowsAccepted);
        map.put("salesValueExact", value);
        map.put("salesValueByCountry", byCountry);
        map.put("salesValueByMonth", byMonth);
        map.put("returnsMatchedFully", matchedFully);
        map.put("returnsMatchedPartly", matchedPartly);
        map.put("returnsUnmatched", unmatched);
        map.put("unitsUnmatched", unitsUnmatched);
        return map;
    }
}
