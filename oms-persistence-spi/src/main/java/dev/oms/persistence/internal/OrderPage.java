package dev.oms.persistence.internal;

import dev.oms.command.EntityKey;
import dev.oms.order.Order;
import dev.oms.order.OrderLine;
import dev.oms.persistence.RecordKey;
import dev.oms.persistence.RecordKind;
import java.util.List;

/** Some successive lines of a big order, kept as a record of their own, so that a change of one writes no other page. */
record OrderPage(List<OrderLine> lines) {
    static final String KIND = "order_page";

    /** How many lines a page holds; an order that has no more is one record. */
    static final int LINES = 100;

    OrderPage {
        lines = List.copyOf(lines);
    }

    static RecordKind recordKind() {
        return new RecordKind(KIND, List.of(), List.of());
    }

    /** How many pages an order takes; none where it is one record. */
    static int count(Order order) {
        int lines = order.lines().size();
        return lines <= LINES ? 0 : (lines + LINES - 1) / LINES;
    }

    /** A page of an order, from 0; one that it does not reach is empty. */
    static OrderPage of(Order order, int number) {
        List<OrderLine> lines = order.lines();
        int from = Math.min(number * LINES, lines.size());
        return new OrderPage(lines.subList(from, Math.min(from + LINES, lines.size())));
    }

    /** The key of a page; six digits, so that the pages of an order sort as they are numbered. */
    static RecordKey key(String tenant, String order, int number) {
        return new RecordKey(tenant, KIND, "%s/%06d".formatted(order, number));
    }

    /** What a record belongs to: a page to its order, everything else to itself. */
    static EntityKey whole(RecordKey key) {
        return key.kind().equals(KIND)
                ? new EntityKey(Order.KIND, key.id().replaceFirst("/\\d+$", ""))
                : new EntityKey(key.kind(), key.id());
    }
}
