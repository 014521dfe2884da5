package dev.oms.jdbc;

/** Where units that are told apart are and went; what archived orders sent is in it. */
final class LotViews {
    static final String LOTS = """
            SELECT l.tenant, l.sku, l.number AS lot, l.expires, l.recalled, {text:l.shelf; node} AS node,
                   coalesce({text:l.shelf; pool}, 'own/new') AS pool,
                   {integer:l.shelf; units} AS on_hand, {integer:l.shelf; quarantined} AS quarantined
            FROM {each:{lot}; shelves; shelf} AS l
            """;

    static final String SHIPMENT_LOTS = """
            SELECT s.tenant, s.owner AS order_id, s.id AS shipment_id, s.node, s.shipped_at,
                   {integer:s.lot; line} AS line, {text:s.lot; lot} AS lot, {integer:s.lot; units} AS units
            FROM {each:{shipment}; lots; lot} AS s
            UNION ALL
            SELECT o.tenant, o.id, {text:o.shipment; id}, {text:o.shipment; node}, {instant:o.shipment; shippedAt},
                   {integer:o.lot; line}, {text:o.lot; lot}, {integer:o.lot; units}
            FROM {each:{archived_order}; shipments; shipment; lots; lot} AS o
            """;

    private LotViews() {}
}
