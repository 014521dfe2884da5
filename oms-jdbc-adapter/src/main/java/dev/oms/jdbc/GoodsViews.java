package dev.oms.jdbc;

/** Where goods are and went; what archived orders sent and got back is in it. */
final class GoodsViews {
    static final String FULFILLMENT_LINES = """
            SELECT f.tenant, f.owner AS order_id, f.id AS fulfillment_id, f.node, f.state, f.released_at,
                   {integer:f.line; line} AS line, {text:f.line; sku} AS sku, {integer:f.line; released} AS released,
                   {integer:f.line; picked} AS picked, {integer:f.line; packed} AS packed,
                   {integer:f.line; shipped} AS shipped
            FROM {each:{fulfillment}; lines; line} AS f
            """;

    static final String SHIPMENTS = """
            SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, {text:s.body; fulfillment} AS fulfillment_id,
                   s.node, s.state, s.carrier, s.tracking, s.parcel_count AS package_count, s.shipped_at
            FROM {shipment} AS s
            UNION ALL
            SELECT a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, max(a.first_tracking),
                   count(*), a.shipped_at
            FROM (
                SELECT o.tenant, o.id AS order_id, {text:o.shipment; id} AS shipment_id,
                       {text:o.shipment; fulfillment} AS fulfillment_id, {text:o.shipment; node} AS node,
                       {text:o.shipment; state} AS state, {text:o.shipment; carrier} AS carrier,
                       {text:o.shipment; parcels.0.tracking} AS first_tracking,
                       {instant:o.shipment; shippedAt} AS shipped_at, {integer:o.parcel; number} AS parcel_number
                FROM {each:{archived_order}; shipments; shipment; parcels; parcel} AS o
            ) AS a
            GROUP BY a.tenant, a.order_id, a.shipment_id, a.fulfillment_id, a.node, a.state, a.carrier, a.shipped_at
            """;

    static final String SHIPMENT_LINES = """
            SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.state, s.shipped_at,
                   {integer:s.content; line} AS line, {integer:s.content; units} AS units
            FROM {each:{shipment}; contents; content} AS s
            UNION ALL
            SELECT o.tenant, o.id, {text:o.shipment; id}, {text:o.shipment; node}, {text:o.shipment; state},
                   {instant:o.shipment; shippedAt}, {integer:o.content; line}, {integer:o.content; units}
            FROM {each:{archived_order}; shipments; shipment; contents; content} AS o
            """;

    static final String PACKAGES = """
            SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, {integer:s.parcel; number} AS package,
                   {text:s.parcel; tracking} AS tracking, s.carrier, s.node, s.state, s.shipped_at
            FROM {each:{shipment}; parcels; parcel} AS s
            UNION ALL
            SELECT o.tenant, o.id, {text:o.shipment; id}, {integer:o.parcel; number}, {text:o.parcel; tracking},
                   {text:o.shipment; carrier}, {text:o.shipment; node}, {text:o.shipment; state},
                   {instant:o.shipment; shippedAt}
            FROM {each:{archived_order}; shipments; shipment; parcels; parcel} AS o
            """;

    static final String RETURNS = """
            SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, {text:r.body; reason} AS reason,
                   {text:r.body; node.0} AS node, r.refund, {text:r.body; refund.currency} AS currency, r.requested_at
            FROM {return} AS r
            UNION ALL
            SELECT o.tenant, o.id, {text:o.back; id}, {text:o.back; state}, {text:o.back; reason}, {text:o.back; node.0},
                   {money:{integer:o.back; refund.minor}; {minorUnit:o.currency}}, o.currency,
                   {instant:o.back; requestedAt}
            FROM {each:{archived_order}; returns; back} AS o
            """;

    static final String RETURN_LINES = """
            SELECT r.tenant, r.owner AS order_id, r.id AS return_id, r.state, {text:r.body; reason} AS reason,
                   r.requested_at, {integer:r.line; line} AS line, {text:r.line; sku} AS sku,
                   {flag:r.line; goods} AS goods, {integer:r.line; requested} AS requested,
                   {integer:r.line; received} AS received, {integer:r.line; accepted} AS accepted
            FROM {each:{return}; lines; line} AS r
            UNION ALL
            SELECT o.tenant, o.id, {text:o.back; id}, {text:o.back; state}, {text:o.back; reason},
                   {instant:o.back; requestedAt}, {integer:o.line; line}, {text:o.line; sku}, {flag:o.line; goods},
                   {integer:o.line; requested}, {integer:o.line; received}, {integer:o.line; accepted}
            FROM {each:{archived_order}; returns; back; lines; line} AS o
            """;

    static final String STOCK_LEVELS = """
            SELECT s.tenant, s.sku, p.name, s.node, s.pool, s.on_hand, s.reserved,
                   s.on_hand - s.reserved AS available, s.quarantined
            FROM {stock} AS s LEFT JOIN {product} AS p ON p.tenant = s.tenant AND p.id = s.sku
            WHERE s.node <> 'promotions'
            """;

    private GoodsViews() {}
}
