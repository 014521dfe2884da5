package dev.oms.internal.order;

import dev.oms.command.Entity;
import dev.oms.internal.engine.Reader;
import dev.oms.order.OrderState;
import dev.oms.port.Kind;
import dev.oms.port.Kinds;
import dev.oms.port.Query;
import java.util.List;

/** Counts the orders that a customer has placed before, which only those pay for whose promotions ask. */
final class OrdersBefore {
    private static final List<String> STANDING =
            List.of(OrderState.PLACED.name(), OrderState.CONFIRMED.name(), OrderState.COMPLETED.name());

    private OrdersBefore() {}

    /** @param most that anybody wants to know of */
    static int count(String customer, int most, Reader reader) {
        if (customer.isEmpty() || most == 0) {
            return 0;
        }
        int limit = Math.min(most, Query.MAX_LIMIT);
        int kept = count(Kinds.ORDER, customer, limit, reader);
        return kept >= limit ? kept : kept + count(Kinds.ARCHIVED_ORDER, customer, limit - kept, reader);
    }

    private static <E extends Entity> int count(Kind<E> kind, String customer, int limit, Reader reader) {
        Query<E> some = Query.of(kind)
                .where("customer", customer)
                .whereAnyOf("state", STANDING)
                .limit(limit);
        return reader.query(some).entities().size();
    }
}
