package dev.oms.examples.replay;

import dev.oms.common.Money;
import dev.oms.order.Order;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The business figures of a replay. They follow from the file alone: not from the database, the threads or interruptions. */
final class Figures {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    long rowsAccepted;
    long orders;
    long orderLines;
    long unitsOrdered;
    BigDecimal salesValueExact = BigDecimal.ZERO;
    Money orderTotal = Money.ofMinor(0, Replay.CURRENCY);
    Money refundTotal = Money.ofMinor(0, Replay.CURRENCY);
    long returnsMatchedFully;
    long returnsMatchedPartly;
    long returnsUnmatched;
    long unitsUnmatched;
    long unitsCancelled;
    long unitsReturned;
    long unitsBackordered;
    long splitOrders;
    private final Map<String, BigDecimal> byCountry = new TreeMap<>();
    private final Map<String, BigDecimal> byMonth = new TreeMap<>();

    void sold(Row row) {
        BigDecimal value = row.price().multiply(BigDecimal.valueOf(row.quantity()));
        rowsAccepted++;
        salesValueExact = salesValueExact.add(value);
        byCountry.merge(row.country(), value, BigDecimal::add);
        byMonth.merge(row.at().format(MONTH), value, BigDecimal::add);
    }

    void placed(Order order) {
        orders++;
        orderLines += order.lines().size();
        unitsOrdered += order.units(q -> q.ordered());
        orderTotal = orderTotal.plus(order.orderedTotal());
    }

    /** A row that took something back, or tried to: so many units of those wanted. */
    void takenBack(int wanted, int matched) {
        unitsUnmatched += wanted - matched;
        if (matched == 0) {
            returnsUnmatched++;
        } else {
            rowsAccepted++;
            if (matched == wanted) {
                returnsMatchedFully++;
            } else {
                returnsMatchedPartly++;
            }
        }
    }

    /** As reports name them, in their order. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("rowsAccepted", rowsAccepted);
        map.put("orders", orders);
        map.put("orderLines", orderLines);
        map.put("unitsOrdered", unitsOrdered);
        map.put("salesValueExact", salesValueExact);
        map.put("orderTotal", orderTotal.amount());
        map.put("returnsMatchedFully", returnsMatchedFully);
        map.put("returnsMatchedPartly", returnsMatchedPartly);
        map.put("returnsUnmatched", returnsUnmatched);
        map.put("unitsUnmatched", unitsUnmatched);
        map.put("unitsCancelled", unitsCancelled);
        map.put("unitsReturned", unitsReturned);
        map.put("refundTotal", refundTotal.amount());
        map.put("unitsBackordered", unitsBackordered);
        map.put("splitOrders", splitOrders);
        map.put("salesValueByMonth", byMonth);
        map.put("salesValueByCountry", byCountry);
        return map;
    }
}
