package dev.oms.examples.replay;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.oms.Oms;
import dev.oms.order.Order;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a replay came to, as JSON and as a table. */
final class Report {
    private static final int PAGE = 200;
    private static final int SHOWN = 6;
    private static final List<String> ORDER = List.of(
            "rowsRead",
            "rowsAccepted",
            "rowsRejected",
            "rowsRejectedByReason",
            "orders",
            "orderLines",
            "linesPricedByLists",
            "linesPricedByAgreement",
            "unitsOrdered",
            "salesValueExact",
            "orderTotal",
            "salesValueByCountry",
            "salesValueByMonth",
            "returnsMatchedFully",
            "returnsMatchedPartly",
            "returnsUnmatched",
            "unitsUnmatched",
            "unitsCancelled",
            "unitsReturned",
            "refundTotal",
            "ordersByStatus",
            "unitsBackordered",
            "splitOrders");

    private final Map<String, Object> figures = new LinkedHashMap<>();

    /** The business figures: they depend on the file alone, not on the database, the threads or interruptions. */
    static Report of(Replay replay, Shop shop, Rejects rejects, Oms oms) {
        Map<String, Object> all = new HashMap<>(replay.sales().toMap());
        all.putAll(shop.figures().toMap());
        all.put("rowsRead", replay.rowsRead());
        all.put("rowsRejectedByReason", rejects.counts());
        all.put(
                "rowsRejected",
                rejects.counts().values().stream().mapToLong(each -> each).sum());
        all.put("ordersByStatus", ordersByStatus(oms));
        Report report = new Report();
        ORDER.forEach(name -> report.figures.put(name, all.get(name)));
        return report;
    }

    private Report() {}

    /** @param breaches of any law, over the whole database */
    Report verified(int breaches) {
        figures.put("verify", breaches);
        return this;
    }

    /** @param seconds of the replay itself, all of its runs together */
    Report took(double seconds) {
        long orders = (Long) figures.getOrDefault("orders", 0L);
        figures.put("seconds", Math.round(seconds * 10) / 10.0);
        figures.put("ordersPerSecond", Math.round(orders / Math.max(seconds, 0.001) * 10) / 10.0);
        return this;
    }

    void write(Path file) throws IOException {
        new ObjectMapper()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .writeValue(file.toFile(), figures);
    }

    void print(PrintWriter out) {
        figures.forEach((name, value) -> {
            if (value instanceof Map<?, ?> map) {
                out.println(name);
                printFirst(map, out);
            } else {
                out.printf("%-36s %18s%n", name, value);
            }
        });
    }

    Map<String, Object> toMap() {
        return figures;
    }

    private static void printFirst(Map<?, ?> map, PrintWriter out) {
        int hidden = Math.max(0, map.size() - 2 * SHOWN);
        int shown = hidden == 0 ? map.size() : 2 * SHOWN;
        map.entrySet().stream()
                .sorted((one, other) -> compare(other.getValue(), one.getValue()))
                .limit(shown)
                .forEach(each -> out.printf("  %-34s %18s%n", each.getKey(), each.getValue()));
        if (hidden > 0) {
            out.println("  and " + hidden + " more");
        }
    }

    private static int compare(Object one, Object other) {
        return new BigDecimal(one.toString()).compareTo(new BigDecimal(other.toString()));
    }

    /** Orders by state, fulfilment status and return status. */
    private static Map<String, Long> ordersByStatus(Oms oms) {
        Map<String, Long> counts = new TreeMap<>();
        Query<Order> query = Query.of(Kinds.ORDER).limit(PAGE);
        while (true) {
            Page<Order> page = oms.orders().search(query);
            for (Order order : page.entities()) {
                String status = order.state() + "/" + order.fulfillmentStatus() + "/" + order.returnStatus();
                counts.merge(status, 1L, Long::sum);
            }
            if (page.isLast()) {
                return counts;
            }
            query = query.after(page.next());
        }
    }
}
