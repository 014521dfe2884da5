package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.fulfillment.HandOverGoods;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.RejectFulfillment;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;

/** The work of nodes: release, pick, pack, ship, deliver. */
public final class Fulfillments {
    private final Oms oms;
    private final Parts parts;

    Fulfillments(Oms oms, Parts parts) {
        this.oms = oms;
        this.parts = parts;
    }

    /** Gives every allocated unit of an order to its node as work. */
    public Outcome<OrderId> release(OrderId order) {
        return oms.execute(new ReleaseOrder(order.value()));
    }

    /** Everything was found on the shelf. */
    public Outcome<FulfillmentId> pick(FulfillmentId fulfillment) {
        return oms.execute(PickGoods.all(fulfillment));
    }

    /** Everything that is picked goes into one package. */
    public Outcome<FulfillmentId> pack(FulfillmentId fulfillment) {
        return oms.execute(PackGoods.all(fulfillment));
    }

    /** Every package that is ready leaves. */
    public Outcome<ShipmentId> ship(FulfillmentId fulfillment, String carrier, String... tracking) {
        return oms.execute(ShipGoods.all(fulfillment, carrier, tracking));
    }

    /** Everything that is released is picked, packed into one package, and leaves. */
    public Outcome<ShipmentId> dispatch(FulfillmentId fulfillment, String carrier, String... tracking) {
        return oms.execute(DispatchGoods.all(fulfillment, carrier, tracking));
    }

    /** The customer has come for every package that is ready. */
    public Outcome<ShipmentId> handOver(FulfillmentId fulfillment) {
        return oms.execute(new HandOverGoods(fulfillment.value()));
    }

    /** The node cannot do the rest of the work. */
    public Outcome<FulfillmentId> reject(FulfillmentId fulfillment, String reason) {
        return oms.execute(new RejectFulfillment(fulfillment.value(), reason));
    }

    /** A shipment arrived. */
    public Outcome<ShipmentId> deliver(ShipmentId shipment) {
        return oms.execute(new DeliverShipment(shipment.value()));
    }

    /** A page of a node's work in a state, oldest first; cursor empty for the first page. */
    public Page<Fulfillment> workOf(NodeId node, FulfillmentState state, String cursor) {
        return search(Query.of(Kinds.FULFILLMENT)
                .where("node", node.value())
                .where("state", state.name())
                .sortedBy("released_at")
                .after(cursor));
    }

    /** A page of fulfilment orders by any attribute of {@link Kinds#FULFILLMENT}. */
    public Page<Fulfillment> search(Query<Fulfillment> query) {
        return parts.search(oms, query);
    }

    /** A page of shipments by any attribute of {@link Kinds#SHIPMENT}, such as the tracking number of the first package. */
    public Page<Shipment> searchShipments(Query<Shipment> query) {
        return parts.search(oms, query);
    }
}
