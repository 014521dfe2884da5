package dev.oms.jdbc;

/** What the views show. */
final class ViewComments {
    static final String TEXT = """
            orders: Every order with what was paid for it.
            orders.tenant: Whose it is.
            orders.order_id: The order.
            orders.channel: Where it came from.
            orders.external_reference: The channel's own number for it.
            orders.customer: Who ordered; none for an anonymous order.
            orders.state: PLACED, CONFIRMED, COMPLETED, REJECTED or CANCELLED.
            orders.fulfillment_status: How far its goods are, from UNFULFILLED to DELIVERED or CANCELLED.
            orders.return_status: NONE, PARTIALLY_RETURNED or RETURNED.
            orders.country: ISO code of the country it goes to.
            orders.postal_code: Postal code it goes to.
            orders.city: City it goes to.
            orders.currency: ISO code of the currency of every amount.
            orders.total: What it costs now, tax included, cancelled units left out.
            orders.charged: What has been, or is being, charged: the price of the units that have left.
            orders.authorized: What the provider has reserved and not given up; none for an order on account.
            orders.captured: What was taken; none for an order on account.
            orders.refunded: What was paid back; none for an order on account.
            orders.line_count: How many lines it has.
            orders.units: Units ordered, over all lines.
            orders.backordered_units: Units that wait for stock.
            orders.priority: Lower is served first.
            orders.pickup_node: Where the customer comes for it; none for an order that is shipped.
            orders.promised_for: The day until which it is to be there, as year-month-day; none where none was promised.
            orders.placed_at: When it was placed.
            orders.archived: Whether it was put away and can never be changed again.

            order_lines: Every order line with its price and where each of its units is.
            order_lines.tenant: Whose it is.
            order_lines.order_id: The order.
            order_lines.line: Number of the line, from 1.
            order_lines.sku: What was ordered.
            order_lines.name: Its name at placement.
            order_lines.item_type: GOODS or CHARGE.
            order_lines.channel: Where the order came from.
            order_lines.customer: Who ordered.
            order_lines.order_state: State of the order.
            order_lines.placed_at: When the order was placed.
            order_lines.currency: ISO code of the currency of every amount.
            order_lines.unit_price: Agreed price of one unit, with tax where tax_included says so.
            order_lines.line_discount: Taken off this line.
            order_lines.order_discount: This line's share of what was taken off the order.
            order_lines.tax_rate: In percent.
            order_lines.tax_included: Whether unit prices and discounts contain the tax.
            order_lines.agreed_net: Agreed for all units ordered, without tax.
            order_lines.agreed_tax: The tax on that.
            order_lines.total: What the line costs now, tax included, cancelled units left out.
            order_lines.tax: The tax in the total.
            order_lines.charged: The price of the units that have left, tax included.
            order_lines.refunded: The price of the units that came back, tax included.
            order_lines.ordered: Units ordered: the sum of the columns from open_units to cancelled.
            order_lines.open_units: Units wanted, no stock set aside.
            order_lines.backordered: Units that wait in the queue for stock.
            order_lines.allocated: Units reserved at a node.
            order_lines.released: Units given to a node as work.
            order_lines.picked: Units taken from the shelf.
            order_lines.packed: Units in a package.
            order_lines.shipped: Units on their way.
            order_lines.delivered: Units handed over; charges that were charged.
            order_lines.cancelled: Units not wanted, or not to be had, any more.
            order_lines.returned: Units that came back and were accepted; they stay counted as shipped or delivered.
            order_lines.item: Of a line that is part of a configured offering, the first line of the same one; 0 for others.
            order_lines.offering: The offering that it is part of.
            order_lines.grown_from: Of units that came on top of a line, that line; 0 for others.

            order_holds: What blocks operations on an order.
            order_holds.tenant: Whose it is.
            order_holds.order_id: The order.
            order_holds.hold_type: What it is about.
            order_holds.reason: Why, for people.
            order_holds.customer: Who ordered.
            order_holds.order_state: State of the order.
            order_holds.placed_at: When the order was placed.

            backorders: Who waits for stock; the queue of a SKU is sorted by queue_rank, waiting_since, order_id and line.
            backorders.tenant: Whose it is.
            backorders.order_id: The order.
            backorders.line: The line.
            backorders.sku: What is waited for.
            backorders.units: How many units.
            backorders.priority: Of the order; the rank comes from it unless another policy was chosen.
            backorders.queue_rank: Lower is served first.
            backorders.waiting_since: Since when.
            backorders.promised_for: By when all its units should have come; none without a promise.
            backorders.channel: Where the order came from.
            backorders.customer: Who waits.

            fulfillment_lines: What each node has to do, and how far it is.
            fulfillment_lines.tenant: Whose it is.
            fulfillment_lines.order_id: The order.
            fulfillment_lines.fulfillment_id: The fulfilment order.
            fulfillment_lines.node: The node.
            fulfillment_lines.state: OPEN, PICKED, PACKED, SHIPPED or CANCELLED.
            fulfillment_lines.released_at: When the node got the work.
            fulfillment_lines.line: The order line.
            fulfillment_lines.sku: What.
            fulfillment_lines.released: Units to be picked.
            fulfillment_lines.picked: Units to be packed.
            fulfillment_lines.packed: Units to be shipped.
            fulfillment_lines.shipped: Units that have left.

            shipments: What left a node together for one order.
            shipments.tenant: Whose it is.
            shipments.order_id: The order.
            shipments.shipment_id: The shipment.
            shipments.fulfillment_id: The fulfilment order that it was packed for.
            shipments.node: The node that it left.
            shipments.state: SHIPPED or DELIVERED.
            shipments.carrier: Who took it.
            shipments.tracking: Tracking number of its first package.
            shipments.package_count: How many packages it has.
            shipments.shipped_at: When it left.

            shipment_lines: What is in a shipment.
            shipment_lines.tenant: Whose it is.
            shipment_lines.order_id: The order.
            shipment_lines.shipment_id: The shipment.
            shipment_lines.node: The node that it left.
            shipment_lines.state: SHIPPED or DELIVERED.
            shipment_lines.shipped_at: When it left.
            shipment_lines.line: The order line.
            shipment_lines.units: How many units.

            shipment_lots: Which lots, or serial numbers, left with a shipment, of what is told apart.
            shipment_lots.tenant: Whose it is.
            shipment_lots.order_id: The order.
            shipment_lots.shipment_id: The shipment.
            shipment_lots.node: The node that it left.
            shipment_lots.shipped_at: When it left.
            shipment_lots.line: The order line.
            shipment_lots.lot: The lot, or the serial number.
            shipment_lots.units: How many units.

            packages: Every package that left.
            packages.tenant: Whose it is.
            packages.order_id: The order.
            packages.shipment_id: The shipment.
            packages.package: Number of the package within its fulfilment order.
            packages.tracking: Its tracking number; none until it is booked.
            packages.carrier: Who took it.
            packages.node: The node that it left.
            packages.state: SHIPPED or DELIVERED, for the whole shipment.
            packages.shipped_at: When it left.

            returns: Goods, or money for charges, that a customer gets back.
            returns.tenant: Whose it is.
            returns.order_id: The order.
            returns.return_id: The return.
            returns.state: REQUESTED, RECEIVED, COMPLETED or CANCELLED.
            returns.reason: Why, in the customer's words.
            returns.node: Where the goods arrived; none before.
            returns.refund: What is paid back; 0 before it is completed.
            returns.currency: ISO code of its currency.
            returns.requested_at: When it was agreed.

            return_lines: What comes back.
            return_lines.tenant: Whose it is.
            return_lines.order_id: The order.
            return_lines.return_id: The return.
            return_lines.state: REQUESTED, RECEIVED, COMPLETED or CANCELLED.
            return_lines.reason: Why, in the customer's words.
            return_lines.requested_at: When it was agreed.
            return_lines.line: The order line.
            return_lines.sku: What.
            return_lines.goods: Whether goods are expected; a charge is only paid back.
            return_lines.requested: Units agreed.
            return_lines.received: Units that arrived.
            return_lines.accepted: Units that the customer gets the money back for.

            stock_levels: Stock of every SKU at every node, by owner and condition, in base units.
            stock_levels.tenant: Whose it is.
            stock_levels.sku: What.
            stock_levels.name: Its name in the catalogue.
            stock_levels.node: Where.
            stock_levels.pool: Whose and in what condition: own/new, or such as consigned:ACME/refurbished.
            stock_levels.on_hand: Units that are there and sellable, reserved ones included.
            stock_levels.reserved: Units set aside for order lines.
            stock_levels.available: Units that can be promised now: on hand less reserved.
            stock_levels.quarantined: Units that are there and not sellable for now.

            lots: Where units that are told apart are: a row for each node, owner and condition.
            lots.tenant: Whose it is.
            lots.sku: What.
            lots.lot: The lot, or the serial number.
            lots.expires: The last day on which it is good; none where it keeps.
            lots.recalled: Whether none of it may be given to anybody.
            lots.node: Where.
            lots.pool: Whose and in what condition: own/new, or such as consigned:ACME/refurbished.
            lots.on_hand: Units that are there and not put aside.
            lots.quarantined: Units that are there and not sellable for now.

            payment_transactions: Every movement of money at the payment provider.
            payment_transactions.tenant: Whose it is.
            payment_transactions.order_id: The order.
            payment_transactions.transaction_id: The transaction; also the idempotency key.
            payment_transactions.transaction_type: AUTHORIZE, CAPTURE, CANCEL or REFUND.
            payment_transactions.status: PENDING, SUCCEEDED or DECLINED.
            payment_transactions.amount: How much.
            payment_transactions.currency: ISO code of its currency.
            payment_transactions.authorization_id: The authorisation that it draws on.
            payment_transactions.reference: The provider's reference, once it succeeded.
            payment_transactions.cause: Id of the order, shipment or return that it is for.
            payment_transactions.reason: Why it was declined.
            payment_transactions.cash_rounding: What changes hands besides, less where it is negative; 0 unless it is cash that is rounded.

            amounts_due: Money to be taken or paid back as soon as there is something to draw on.
            amounts_due.tenant: Whose it is.
            amounts_due.order_id: The order.
            amounts_due.transaction_type: CAPTURE or REFUND.
            amounts_due.amount: How much.
            amounts_due.currency: ISO code of its currency.
            amounts_due.cause: Id of the shipment, return or order that it is for.
            """;

    private ViewComments() {}
}
