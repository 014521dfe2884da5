package dev.oms.jdbc;

/** What stands in the tables. */
final class TableComments {
    static final String TEXT = """
            *.tenant: Whose it is; no row is ever shared by two tenants.
            *.id: Its id, unique within the tenant.
            *.owner: Id of what it belongs to, mostly the order; its own id for what stands by itself.
            *.version: 1 at first, one more with each change or claim.
            *.body: All of it, as JSON.
            *.chain_head: Hash in the seal of the last event of its timeline.

            product: What is sold: goods, or charges such as postage; the id is the SKU.
            product.name: Name for people.
            product.item_type: GOODS need stock, a CHARGE needs none.
            product.tax_category: What the tax calculator knows it by.

            catalog_version: What is sold from a moment on, in offerings with options and rules; never changed. The id is its name.
            catalog_version.valid_from: When it takes the place of the version before.
            catalog_version.published_at: When it was published.
            catalog_version.offering_count: How many offerings it has.

            quote: What is offered to one customer, in versions of which the last one counts.
            quote.channel: Where it was asked for.
            quote.customer: For whom it is.
            quote.state: REQUESTED, DRAFT, IN_REVIEW, APPROVED, PRESENTED, ACCEPTED, CONVERTED, DECLINED, EXPIRED or CANCELLED.
            quote.currency: ISO code of the currency of every amount in it.
            quote.quote_version: How many versions it has.
            quote.contract_value: What the last version comes to over its term, without tax; none before it is priced.
            quote.valid_until: Until when the last version can be accepted; none before it is priced.
            quote.requested_at: When somebody asked for it.

            node: A place that can fulfil: warehouse, shop, supplier.
            node.name: Name for people.
            node.country: ISO country code of its address.
            node.active: Whether it gets new work.

            order: What a customer ordered, with everything agreed; lines stand in the body, or in pages where there are more than 100, and always in the view of order lines.
            order.channel: Where it came from.
            order.external_reference: The channel's own number for it.
            order.customer: Who ordered; none for an anonymous order.
            order.state: PLACED, CONFIRMED, COMPLETED, REJECTED or CANCELLED.
            order.fulfillment_status: How far its goods are, from UNFULFILLED to DELIVERED or CANCELLED.
            order.return_status: NONE, PARTIALLY_RETURNED or RETURNED.
            order.country: ISO code of the country it goes to.
            order.currency: ISO code of the currency of every amount in it.
            order.total: What it costs now, tax included, cancelled units left out.
            order.charged: What has been, or is being, charged: the price of the units that have left.
            order.line_count: How many lines it has.
            order.units: Units ordered, over all lines.
            order.backordered_units: Units that wait for stock.
            order.pickup_node: Where the customer comes for it; none for an order that is shipped.
            order.promised_for: The day until which it is to be there, as year-month-day; none where none was promised.
            order.placed_at: When it was placed.

            order_page: 100 successive lines of an order that has more; the id is order/number, from 0. The order's body says which version each must have.

            customer_limits: Says that a customer has ordered something that is limited by customer; the id is the customer. Goes with them.
            customer_limits.customer: Who.
            customer_limits.limited_since: When it was ordered first.
            order_reference: Makes external references unique and finds the order by them; the id is channel/reference.

            archived_order: A closed order with everything that belongs to it, out of the way of open ones.
            archived_order.channel: Where it came from.
            archived_order.external_reference: The channel's own number for it.
            archived_order.customer: Who ordered; none for an anonymous order.
            archived_order.state: COMPLETED, REJECTED or CANCELLED.
            archived_order.fulfillment_status: How far its goods came.
            archived_order.return_status: NONE, PARTIALLY_RETURNED or RETURNED.
            archived_order.country: ISO code of the country it went to.
            archived_order.currency: ISO code of the currency of every amount in it.
            archived_order.total: What it cost, tax included, cancelled units left out.
            archived_order.charged: What was charged.
            archived_order.line_count: How many lines it has.
            archived_order.units: Units ordered, over all lines.
            archived_order.backordered_units: Always 0.
            archived_order.pickup_node: Where the customer came for it; none for an order that was shipped.
            archived_order.promised_for: The day until which it was to be there, as year-month-day; none where none was promised.
            archived_order.placed_at: When it was placed.
            archived_order.authorized: What the provider had reserved and not given up; none for an order on account.
            archived_order.captured: What was taken; none for an order on account.
            archived_order.refunded: What was paid back; none for an order on account.
            archived_order.archived_at: When it was put away.

            payment: The ledger of an order that is paid through the gateway; the id is the order's.
            payment.currency: ISO code of the currency of every amount in it.
            payment.authorized: What the provider has reserved and not given up.
            payment.captured: What was taken.
            payment.refunded: What was paid back.
            payment.amounts_due: How many captures and refunds wait for something to draw on.

            fulfillment: The work given to one node for one order.
            fulfillment.node: The node.
            fulfillment.state: OPEN, PICKED, PACKED, SHIPPED or CANCELLED.
            fulfillment.released_at: When the node got it.

            shipment: What left a node together for one order.
            shipment.node: The node that it left.
            shipment.state: SHIPPED, DELIVERED or LOST.
            shipment.carrier: Who took it.
            shipment.tracking: Tracking number of its first package.
            shipment.parcel_count: How many packages it has.
            shipment.shipped_at: When it left.

            return: Goods, or money for charges, that a customer gets back.
            return.state: REQUESTED, RECEIVED, COMPLETED or CANCELLED.
            return.refund: What is paid back; 0 before it is completed.
            return.requested_at: When it was agreed.

            outlook: What is known of a SKU that somebody plans; the id is the SKU.
            outlook.waiting: Units in its queue, as last reviewed or queued.
            outlook.uncovered: Units that wait and that nothing expected covers, as last told.

            stock_claim: What an order has at a node whose stock somebody else keeps; the owner is the order.
            stock_claim.node: Where.
            stock_claim.state: AWAITING_STOCK, TELLING or SETTLED.
            stock_claim.requests: How many requests were made of whoever keeps the stock.
            stock_claim.untold_units: Units that left, are missing or are back, of which they have not taken note yet.
            stock_claim.is_over: Whether nothing is kept there, and nothing is waited for.

            allowance: How much of a promotion may be used; the owner is the promotion, the id the SKU of a position at the node promotions that counts what is used.
            allowance.promotion: Of which promotion.
            allowance.allowance_type: USES, CUSTOMER, CODE or BUDGET.
            allowance.granted: Orders, or minor units of a budget.

            price_list: Whom prices are for, in versions of which the last one counts; the id is the name that the host uses.
            price_list.name: For people.
            price_list.currency: ISO code of the currency of all its prices.
            price_list.priority: Of lists that mean a buyer equally closely, the lowest is asked first.
            price_list.list_version: How often it was defined.
            price_list.valid_from: When its prices begin to count.
            price_list.valid_until: When they no longer do.
            price_list.ends_at: The first moment at which neither it nor a version before it counts.

            listed_price: What one item costs on one list, from moment to moment; the id is the list and the SKU.
            listed_price.list: On which list.
            listed_price.sku: What.
            listed_price.last_change: When the last change was or will be.

            promotion: What makes orders cheaper, in versions of which the last one counts; the id is the name that the host uses.
            promotion.name: For people.
            promotion.priority: The lowest goes first.
            promotion.promotion_version: How often it was published.
            promotion.ended: Whether somebody has ended it.
            promotion.valid_from: When it begins to apply.
            promotion.valid_until: When it no longer does.
            promotion.ends_at: The first moment at which neither it nor a version before it applies.

            coupon_batch: Codes that were issued together for a promotion.
            coupon_batch.promotion: For which promotion.
            coupon_batch.issued: How many codes there are.
            coupon_batch.withdrawn: How many of them were withdrawn.
            coupon_batch.closed: Whether none of them counts any more.
            coupon_batch.valid_from: When its codes begin to count.
            coupon_batch.valid_until: When they no longer do.
            coupon_batch.ends_at: The first moment at which none of its codes counts.

            coupon: A code that can be entered, which is its id; the owner is the batch. Whoever can read it can use it.
            coupon.batch: Of which batch.
            coupon.withdrawn: Whether it counts no more.
            coupon.issued_at: Since when it is there.

            price_board: One row that changes whenever a list, a promotion or a batch does, so that nobody prices by what was.
            price_board.changed_at: When that was last.

            external_stock: What whoever keeps a node's stock last said of a SKU; the owner is the SKU.
            external_stock.node: Where.
            external_stock.sku: What.
            external_stock.units: What the shop can have in all, set aside for it or free.
            external_stock.sequence: Their number of the last change that is taken into account.
            external_stock.as_of: When it was so.
            external_stock.doubted: Whether it cannot be right, so that they are asked.
            supply_issue: Demand and supply that do not fit any more, for a person to look at; the owner is the SKU while it is open.
            supply_issue.problem: LATE, UNCOVERED or EXCESS.
            supply_issue.sku: What does not fit.
            supply_issue.order_id: The order that is hit, or that wants its units no more.
            supply_issue.line: Which line of it.
            supply_issue.units: How many units.
            supply_issue.raised_at: When it was found.
            supply_issue.is_open: Whether nobody has seen to it yet.

            replenishment_rule: How a SKU is kept in stock at a node; the owner is the SKU.
            replenishment_rule.sku: What is ordered anew.
            replenishment_rule.node: For which node.
            replenishment_rule.method: REORDER_POINT, MIN_MAX or PERIODIC.
            replenishment_rule.trigger_units: The reorder point or minimum.
            replenishment_rule.up_to: The level that is ordered up to.
            replenishment_rule.source: PURCHASE, TRANSFER or ASSEMBLY.
            replenishment_rule.comes_from: The supplier, or the node that sends it.
            replenishment_rule.active: Whether it is in force.

            supply: Units that are expected at a node; the id is the host's own, the owner the SKU while some are to come.
            supply.sku: What is expected.
            supply.node: Where.
            supply.source: PURCHASE, TRANSFER, ASSEMBLY or EXPECTED_RETURN.
            supply.stage: PLANNED (nobody outside knows of it), ORDERED (whoever supplies it knows) or FOLLOWING (the other end of a transfer or other work kept here).
            supply.reference: What people know it by.
            supply.units: How many units in all.
            supply.received: How many of them came in.
            supply.open_units: How many are still to come; 0 where the rest was cancelled.
            supply.due_at: When they should come.
            supply.is_open: Whether some are still to come.

            lot: Units that were made together, or the one unit with a serial number; the owner is the SKU while some can leave.
            lot.sku: What.
            lot.number: The number of the lot, or the serial number.
            lot.expires: The last day on which its units are good, as year-month-day; none where they keep.
            lot.good_until: The same, 9999-12-31 where they keep: the order in which they leave.
            lot.recalled: Whether none of it may be given to anybody.
            lot.units: Units on hand, at all nodes.
            lot.quarantined: Units that are quarantined, at all nodes.
            lot.shipped: Units that left with orders and have not come back.

            owed_units: Units of somebody else's stock that left; the owner is who is owed for them.
            owed_units.pool: Whose and in what condition, such as consigned:ACME/new.
            owed_units.sku: What left.
            owed_units.node: From where.
            owed_units.units: How many units.
            owed_units.reference: order/line that they left for.
            owed_units.settlement: What they were settled with.
            owed_units.is_open: Whether they are still owed for.
            owed_units.owed_at: When they left.

            backorder: Units of an order line that wait for stock; the id is order/line.
            backorder.sku: What is waited for.
            backorder.units: How many units.
            backorder.priority: Of the order; the rank comes from it unless another policy was chosen.
            backorder.queue_rank: Lower is served first.
            backorder.waiting_since: Since when; the earlier is served first.
            backorder.promised_for: By when all its units should have come; none without a promise.
            backorder.covered_units: How many of them are to come with supplies that are known.
            backorder.held: Whether a hold on the order keeps it from being served.

            sourcing_case: What went wrong with sourcing an order line so far; the id is order/line.
            sourcing_case.sku: What the line wants.
            sourcing_case.parked: Whether its units come from nowhere although something could be done about it.
            sourcing_case.waits_for_person: Whether nothing more is tried by itself.
            sourcing_case.reason: NOTHING_FITS or STOCK_LOST; none while it is not parked.
            sourcing_case.tries: How often it was tried again.
            sourcing_case.parked_since: Since when; none while it is not parked.
            sourcing_case.excluded_nodes: How many nodes have failed it and are not chosen for it.

            waiting_order: An order that waits to be sourced in a wave; the id is the order.
            waiting_order.queue_rank: Lower is served first.
            waiting_order.waiting_since: Since when; the earlier is served first.

            wave_schedule: How often those that wait are sourced together; one row at most.

            reservation: Units set aside for a while for somebody who has not ordered yet, such as a cart.
            reservation.units: Units set aside, over all SKUs.
            reservation.complete: Whether everything that was asked for is set aside.
            reservation.expires_at: When it ends if nobody extends it.

            transfer: Goods that go from one node to another.
            transfer.from_node: The node that they leave.
            transfer.to_node: The node that they go to.
            transfer.pool: Whose and in what condition: own/new, or such as consigned:ACME/refurbished.
            transfer.state: ORDERED, IN_TRANSIT, PARTIALLY_RECEIVED, RECEIVED, LOST or CANCELLED.
            transfer.reference: What people know it by.
            transfer.ordered_units: Units ordered, over all SKUs.
            transfer.units_in_transit: Units on their way.
            transfer.ordered_at: When it was ordered.

            assembly: Kits that are made of their components at a node, or taken apart there.
            assembly.node: Where.
            assembly.kit: The SKU that is made or taken apart.
            assembly.takes_apart: Whether kits go in and components come out.
            assembly.state: ORDERED, IN_WORK, PARTLY_DONE, DONE, SPOILED or CANCELLED.
            assembly.reference: What people know it by.
            assembly.ordered_units: Kits ordered.
            assembly.done_units: Of them, those that are done.
            assembly.spoiled_units: Of them, those of which nothing came out.
            assembly.open_units: Of them, those still to be done.
            assembly.due_at: When all of it should be done.
            assembly.ordered_at: When it was ordered.

            stock_movement: One change of a stock position; the counters of a position are the sum of its movements, REBUILD left out.
            stock_movement.movement_type: RECEIVE, RESERVE, RELEASE, SHIP, RETURN, QUARANTINE, CLEAR, SCRAP, TRANSFER_OUT, TRANSFER_IN, ASSEMBLY_OUT, ASSEMBLY_IN, ADJUST, RECLASSIFY or REBUILD.
            stock_movement.sku: What moved.
            stock_movement.node: Where.
            stock_movement.pool: Whose and in what condition: own/new, or such as consigned:ACME/refurbished.
            stock_movement.lot: Their lot, or serial number; none where units are not told apart, or only set aside.
            stock_movement.on_hand: Units that came (positive) or left.
            stock_movement.reserved: Units set aside (positive) or set free.
            stock_movement.quarantined: Units put aside as not sellable (positive) or taken from there.
            stock_movement.reference: order/line, transfer/line, assembly/line or reservation/line, where it is about one.
            stock_movement.moved_at: When.

            effect: A call to the payment provider, the carrier or the notifier that is still to be made or answered.
            effect.effect_type: PaymentInstruction, CarrierBooking, StockRequest, TaxFiling or Notification.
            effect.attempts: How often it was tried.
            effect.parked: Whether it waits for a person.
            effect.due_at: When it is tried, or tried again; none while it is parked.

            timer: A command that the library gives itself.
            timer.command_type: Which command.
            timer.attempts: How often it was tried.
            timer.parked: Whether it waits for a person.
            timer.due_at: When it is given; none while it is parked.

            subscription: How far a subscriber has read the event log; the id is its name.
            subscription.position: Position of the last event that was delivered.
            subscription.runner: The process that delivers; empty for none.
            subscription.held_until: Until when no other process may.
            subscription.failures: How often delivery has failed in a row.

            stock: The counters of a SKU at a node, of one owner and in one condition, in base units.
            stock.tenant: Whose it is.
            stock.sku: What.
            stock.node: Where.
            stock.pool: Whose and in what condition: own/new, or such as consigned:ACME/refurbished.
            stock.on_hand: Units that are there and sellable, reserved ones included.
            stock.reserved: Units set aside for order lines, transfers, assemblies and reservations.
            stock.quarantined: Units that are there and not sellable for now.

            request: How each request id was answered, so that a repeated one is answered alike.
            request.tenant: Whose it is.
            request.request: The request id.
            request.fingerprint: Hash of the command, so that a request id used for another one is noticed.
            request.outcome: The answer, as JSON.
            request.answered_at: When it was answered.

            event: What happened, in order of commits; never changed and never deleted.
            event.id: In order of insertion.
            event.position: Place in the log, without gaps; none until somebody reads the log.
            event.tenant: Whose it is.
            event.owner: Id of the order, or what else, whose timeline it belongs to.
            event.subject_kind: Kind of what it happened to.
            event.subject_id: Id of what it happened to.
            event.version: Version of the subject that it led to.
            event.type: What happened.
            event.happened_at: When.
            event.actor: Who did it, as kind:id.
            event.request: Request id that caused it.
            event.note: Why, in the actor's words.
            event.body: What happened in detail, as JSON.
            event.seal: Hash of it and all before it, digest of what may be erased, and salt of the digest, or, once it was erased, digest of what remains.

            sequencer: One row that gives events their positions.
            sequencer.id: Always 1.
            sequencer.last_position: The last position given.

            schema_history: Which steps of the schema were taken and when; kept by Flyway.
            """;

    private TableComments() {}
}
