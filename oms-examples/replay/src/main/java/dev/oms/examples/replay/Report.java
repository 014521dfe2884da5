package dev.oms.examples.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.oms.Oms;
import dev.oms.order.Order;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import dev.oms.verify.VerificationReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a replay came to, as JSON and as a table. */
final class Report {
    private final Map<String, Object> figures = new LinkedHashMap<>();

    Report(Replay replay, Figures business, Rejects rejects) {
        figures.put("rowsRead", replay.rowsRead());
        figures.putAll(business.toMap());
        figures.put("rowsRejectedByReason", rejects.counts());
    }

    Report status(Oms oms) {
        figures.put("ordersByStatus", ordersByStatus(oms));
        return this;
    }

    Report verified(VerificationReport verification) {
        figures.put("verify", verification.breaches().size());
        return this;
    }

    Report took(double seconds, long orders) {
        figures.put("seconds", Math.round(seconds * 10) / 10.0);
        figures.put("ordersPerSecond", Math.round(orders / seconds * 10) / 10.0);
        return this;
    }

    void write(Path file) throws IOException {
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), figures);
    }

    void print(PrintStream out) {
        figures.forEach((name, value) -> {
            if (value instanceof Map<?, ?> map) {
                out.printf("%-24s%n", name);
                map.forEach((key, each) -> out.printf("  %-34s %16s%n", key, each));
            } else {
                out.printf("%-24s %28s%n", name, value);
            }
        });
    }

    Map<String, Object> toMap() {
        return figures;
    }

    private static Map<String, Long> ordersByStatus(Oms oms) {
        Map<String, Long> counts = new TreeMap<>();
        Query<Order> query = Query.of(Kinds.ORDER).limit(500);
        while (true) {
            Page<Order> page = oms.orders().search(query);
            for (Order order : page.entities()) {
                counts.merge(
                        order.state() + "/" + order.fulfillmentStatus() + "/" + order.returnStatus(), 1L, Long::sum);
            }
            if (page.isLast()) {
                return counts;
            }
            query = query.after(page.next());
        }
    }
}
