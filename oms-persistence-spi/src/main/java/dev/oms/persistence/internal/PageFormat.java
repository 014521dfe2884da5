package dev.oms.persistence.internal;

import dev.oms.order.Order;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.StoredRecord;
import dev.oms.persistence.UnreadableRecordException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a big order becomes the texts of a head and its pages, and how these become the text of one order again. */
final class PageFormat {
    private static final String LINES = "\"lines\":[";
    private static final String END = "]}";

    private final BodyFormat<Order> orders;
    private final BodyFormat<OrderPage> pages;

    PageFormat(Upcasters upcasters) {
        this.orders = new BodyFormat<>(Order.KIND, Order.class, upcasters);
        this.pages = new BodyFormat<>(OrderPage.KIND, OrderPage.class, upcasters);
    }

    /** The body of a head. */
    String head(Order order, List<Long> versions) {
        return Head.write(orders.opening(), order, versions);
    }

    StoredRecord page(String tenant, Order order, int number, long version) {
        RecordKey key = OrderPage.key(tenant, order.id().value(), number);
        return new StoredRecord(key, order.owner(), version, Map.of(), pages.write(OrderPage.of(order, number)));
    }

    /** The order as one text of today's shape, as if it had never been split. */
    String whole(StoredRecord head, List<StoredRecord> found) {
        try {
            String lines = found.stream().map(this::lines).collect(Collectors.joining(",", LINES, "],"));
            return orders.opening() + lines + Head.rest(orders.current(head.body()));
        } catch (IOException e) {
            throw new UnreadableRecordException(Order.KIND, e);
        }
    }

    private String lines(StoredRecord page) {
        try {
            String body = pages.current(page.body());
            String opening = pages.opening() + LINES;
            if (!body.startsWith(opening) || !body.endsWith(END)) {
                throw new IOException("the page " + page.key().id() + " is no list of lines");
            }
            return body.substring(opening.length(), body.length() - END.length());
        } catch (IOException e) {
            throw new UnreadableRecordException(OrderPage.KIND, e);
        }
    }
}
