package dev.oms.jdbc;

import java.util.List;

/** Questions that people ask of a shop's database, and the SQL that answers them on every database. */
final class ExampleQueries {
    static final List<Example> ALL = List.of(
            new Example("Open orders, the oldest first", """
                    SELECT order_id, channel, customer, fulfillment_status, total, currency, placed_at
                    FROM oms_orders
                    WHERE tenant = 'main' AND state IN ('PLACED', 'CONFIRMED')
                    ORDER BY placed_at, order_id"""),
            new Example("Orders of a customer, with what they paid and got back", """
                    SELECT order_id, external_reference, state, total, captured, refunded, currency, placed_at
                    FROM oms_orders
                    WHERE tenant = 'main' AND customer = 'C-1'
                    ORDER BY placed_at DESC, order_id DESC"""),
            new Example("Turnover by day, channel and currency", """
                    SELECT CAST(placed_at AS date) AS placed_on, channel, currency, count(*) AS orders, sum(total) AS total
                    FROM oms_orders
                    WHERE tenant = 'main' AND state <> 'REJECTED'
                    GROUP BY CAST(placed_at AS date), channel, currency
                    ORDER BY placed_on, channel, currency"""),
            new Example("Units sold by SKU and week", """
                    SELECT sku, EXTRACT(YEAR FROM placed_at) AS sold_in, EXTRACT(WEEK FROM placed_at) AS week,
                           sum(ordered - cancelled) AS units
                    FROM oms_order_lines
                    WHERE tenant = 'main' AND item_type = 'GOODS' AND order_state <> 'REJECTED'
                    GROUP BY sku, EXTRACT(YEAR FROM placed_at), EXTRACT(WEEK FROM placed_at)
                    ORDER BY sold_in, week, units DESC, sku"""),
            new Example("Where the units of an order are", """
                    SELECT line, sku, ordered, open_units, backordered, allocated, released + picked + packed AS in_work,
                           shipped, delivered, cancelled, returned
                    FROM oms_order_lines
                    WHERE tenant = 'main' AND order_id = 'AN-ORDER'
                    ORDER BY line"""),
            new Example("Late backorders: who has waited for more than an hour", """
                    SELECT sku, order_id, line, customer, units, waiting_since
                    FROM oms_backorders
                    WHERE tenant = 'main' AND waiting_since < CURRENT_TIMESTAMP - INTERVAL '1' HOUR
                    ORDER BY sku, queue_rank, waiting_since, order_id, line"""),
            new Example("Work of each node that has not left, the oldest first", """
                    SELECT node, fulfillment_id, min(released_at) AS since, sum(released) AS to_pick, sum(picked) AS to_pack,
                           sum(packed) AS to_ship
                    FROM oms_fulfillment_lines
                    WHERE tenant = 'main' AND state IN ('OPEN', 'PICKED', 'PACKED')
                    GROUP BY node, fulfillment_id
                    ORDER BY node, since, fulfillment_id"""),
            new Example("Packages on their way, by carrier", """
                    SELECT carrier, tracking, order_id, shipped_at
                    FROM oms_packages
                    WHERE tenant = 'main' AND state = 'SHIPPED'
                    ORDER BY carrier, shipped_at, tracking"""),
            new Example("Refunds by reason", """
                    SELECT reason, currency, count(*) AS returns, sum(refund) AS refunded
                    FROM oms_returns
                    WHERE tenant = 'main' AND state = 'COMPLETED'
                    GROUP BY reason, currency
                    ORDER BY refunded DESC, reason"""),
            new Example("Share of each SKU that comes back", """
                    SELECT sku, sum(shipped + delivered) AS gone, sum(returned) AS returned,
                           100 * sum(returned) / sum(shipped + delivered) AS percent
                    FROM oms_order_lines
                    WHERE tenant = 'main' AND item_type = 'GOODS' AND shipped + delivered > 0
                    GROUP BY sku
                    ORDER BY percent DESC, sku"""),
            new Example("Stock worth counting: few left that are not promised, or some put aside", """
                    SELECT node, sku, name, on_hand, reserved, available, quarantined
                    FROM oms_stock_levels
                    WHERE tenant = 'main' AND (available < 5 OR quarantined > 0)
                    ORDER BY node, available, sku"""),
            new Example("What went through the payment provider, by kind and outcome", """
                    SELECT transaction_type, status, currency, count(*) AS transactions, sum(amount) AS amount
                    FROM oms_payment_transactions
                    WHERE tenant = 'main'
                    GROUP BY transaction_type, status, currency
                    ORDER BY transaction_type, status, currency"""),
            new Example("What is on hold and why", """
                    SELECT hold_type, order_id, reason, customer, placed_at
                    FROM oms_order_holds
                    WHERE tenant = 'main' AND order_state IN ('PLACED', 'CONFIRMED')
                    ORDER BY hold_type, placed_at, order_id"""),
            new Example("Who changed an order, and why", """
                    SELECT happened_at, actor, type, note
                    FROM oms_event
                    WHERE tenant = 'main' AND owner = 'AN-ORDER'
                    ORDER BY id"""));

    private ExampleQueries() {}

    /** A question and its answer. */
    record Example(String question, String sql) {}
}
