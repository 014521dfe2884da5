package dev.oms.jdbc;

/** What customers ordered; archived orders are in every view that is not about work to be done. */
final class OrderViews {
    static final String ORDERS = """
            SELECT o.tenant, o.id AS order_id, o.channel, o.external_reference, o.customer, o.state,
                   o.fulfillment_status, o.return_status, o.country, {text:o.body; shipTo.postalCode} AS postal_code,
                   {text:o.body; shipTo.city} AS city, o.currency, o.total, o.charged, p.authorized, p.captured,
                   p.refunded, o.line_count, o.units, o.backordered_units, {integer:o.body; priority} AS priority,
                   o.pickup_node, o.promised_for, o.placed_at, FALSE AS archived
            FROM {order} AS o LEFT JOIN {payment} AS p ON p.tenant = o.tenant AND p.id = o.id
            UNION ALL
            SELECT o.tenant, o.id, o.channel, o.external_reference, o.customer, o.state, o.fulfillment_status,
                   o.return_status, o.country, {text:o.body; order.shipTo.postalCode}, {text:o.body; order.shipTo.city},
                   o.currency, o.total, o.charged, o.authorized, o.captured, o.refunded, o.line_count, o.units,
                   o.backordered_units, {integer:o.body; order.priority}, o.pickup_node, o.promised_for,
                   o.placed_at, TRUE
            FROM {archived_order} AS o
            """;

    private static final String LINE = """
            SELECT o.tenant, o.id AS order_id, {integer:o.line; number} AS line, {text:o.line; sku} AS sku,
                   {text:o.line; name} AS name, {text:o.line; type} AS item_type, o.channel, o.customer,
                   o.state AS order_state, o.placed_at, o.currency, {minorUnit:o.currency} AS minor_unit,
                   {decimal:o.line; price.unitPrice} AS unit_price,
                   {integer:o.line; price.lineDiscount.minor} AS line_discount,
                   {integer:o.line; price.orderDiscount.minor} AS order_discount,
                   {decimal:o.line; price.taxRate} AS tax_rate, {flag:o.line; price.taxIncluded} AS tax_included,
                   {integer:o.line; price.net.minor} AS net, {integer:o.line; price.tax.minor} AS tax,
                   {integer:o.line; price.units} AS ordered, {integer:o.line; quantities.open} AS open_units,
                   {integer:o.line; quantities.backordered} AS backordered,
                   {integer:o.line; quantities.allocated} AS allocated,
                   {integer:o.line; quantities.released} AS released,
                   {integer:o.line; quantities.picked} AS picked, {integer:o.line; quantities.packed} AS packed,
                   {integer:o.line; quantities.shipped} AS shipped,
                   {integer:o.line; quantities.delivered} AS delivered,
                   {integer:o.line; quantities.cancelled} AS cancelled,
                   {integer:o.line; quantities.returned} AS returned,
                   {integer:o.line; ordered.0.item} AS item, {text:o.line; ordered.0.offering} AS offering,
                   {integer:o.line; grownFrom} AS grown_from,
                   {text:o.line; account.0.total.net.minor} AS account,
                   {integer:o.line; account.0.total.net.minor} AS net_now,
                   {integer:o.line; account.0.total.tax.minor} AS tax_now,
                   {integer:o.line; account.0.charged.net.minor} AS charged_net,
                   {integer:o.line; account.0.charged.tax.minor} AS charged_tax,
                   {integer:o.line; account.0.refunded.net.minor} AS refunded_net,
                   {integer:o.line; account.0.refunded.tax.minor} AS refunded_tax
            FROM
            """;

    /** Where a big order's lines stand, as if they stood in the order. */
    private static final String PAGES = """
            (SELECT h.tenant, h.id, h.channel, h.customer, h.state, h.placed_at, h.currency, b.body
            FROM {order} AS h JOIN {order_page} AS b ON b.tenant = h.tenant AND b.owner = h.id)""";

    static final String LINES = """
            SELECT q.tenant, q.order_id, q.line, q.sku, q.name, q.item_type, q.channel, q.customer, q.order_state,
                   q.placed_at, q.currency, q.unit_price, {money:q.line_discount; q.minor_unit} AS line_discount,
                   {money:q.order_discount; q.minor_unit} AS order_discount, q.tax_rate, q.tax_included,
                   {money:q.net; q.minor_unit} AS agreed_net, {money:q.tax; q.minor_unit} AS agreed_tax,
                   {money:CASE WHEN q.account IS NULL THEN {share:q.net; q.live; q.ordered} + {share:q.tax; q.live; q.ordered}
                        ELSE q.net_now + q.tax_now END; q.minor_unit} AS total,
                   {money:CASE WHEN q.account IS NULL THEN {share:q.tax; q.live; q.ordered}
                        ELSE q.tax_now END; q.minor_unit} AS tax,
                   {money:CASE WHEN q.account IS NULL THEN {share:q.net; q.gone; q.ordered} + {share:q.tax; q.gone; q.ordered}
                        ELSE q.charged_net + q.charged_tax END; q.minor_unit} AS charged,
                   {money:CASE WHEN q.account IS NULL THEN {share:q.net; q.returned; q.ordered} + {share:q.tax; q.returned; q.ordered}
                        ELSE q.refunded_net + q.refunded_tax END; q.minor_unit} AS refunded,
                   q.ordered, q.open_units, q.backordered, q.allocated, q.released, q.picked, q.packed, q.shipped,
                   q.delivered, q.cancelled, q.returned, q.item, q.offering, q.grown_from
            FROM (
                SELECT u.*, u.ordered - u.cancelled AS live, u.shipped + u.delivered AS gone
                FROM (
                    %s
                    UNION ALL
                    %s
                    UNION ALL
                    %s
                ) AS u
            ) AS q
            """.formatted(
                    LINE + "{each:{order}; lines; line} AS o",
                    LINE + "{each:" + PAGES + "; lines; line} AS o",
                    LINE + "{each:{archived_order}; order.lines; line} AS o");

    static final String HOLDS = """
            SELECT o.tenant, o.id AS order_id, {text:o.hold; type} AS hold_type, {text:o.hold; reason} AS reason,
                   o.customer, o.state AS order_state, o.placed_at
            FROM {each:{order}; holds; hold} AS o
            UNION ALL
            SELECT o.tenant, o.id, {text:o.hold; type}, {text:o.hold; reason}, o.customer, o.state, o.placed_at
            FROM {each:{archived_order}; order.holds; hold} AS o
            """;

    static final String BACKORDERS = """
            SELECT b.tenant, b.owner AS order_id, {integer:b.body; line} AS line, b.sku, b.units, b.priority,
                   b.queue_rank, b.waiting_since, b.promised_for, o.channel, o.customer
            FROM {backorder} AS b LEFT JOIN {order} AS o ON o.tenant = b.tenant AND o.id = b.owner
            """;

    private OrderViews() {}
}
