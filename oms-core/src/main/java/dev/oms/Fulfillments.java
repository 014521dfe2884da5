package dev.oms;

import dev.oms.command.Outcome;
import dev.oms.common.FulfillmentId;
import dev.oms.common.NodeId;
import dev.oms.common.OrderId;
import dev.oms.common.ShipmentId;
import dev.oms.fulfillment.BookShipment;
import dev.oms.fulfillment.DeliverShipment;
import dev.oms.fulfillment.DispatchGoods;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentState;
import dev.oms.fulfillment.HandOverGoods;
import dev.oms.fulfillment.LoseGoods;
import dev.oms.fulfillment.MergeWork;
import dev.oms.fulfillment.MoveWork;
import dev.oms.fulfillment.PackGoods;
import dev.oms.fulfillment.PickGoods;
import dev.oms.fulfillment.RejectFulfillment;
import dev.oms.fulfillment.ReleaseOrder;
import dev.oms.fulfillment.ShipGoods;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.SplitWork;
import dev.oms.order.LineUnits;
import dev.oms.port.Kinds;
import dev.oms.port.Page;
import dev.oms.port.Query;
import java.util.List;

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

    /** Everything of it that waits to be picked is done elsewhere, wherever the sourcing policy chooses. */
    public Outcome<OrderId> move(FulfillmentId fulfillment, String reason) {
        return oms.execute(MoveWork.away(fulfillment, reason));
    }

    /** Everything of it that waits to be picked is done at another node. */
    public Outcome<OrderId> move(FulfillmentId fulfillment, NodeId node, String reason) {
        return oms.execute(MoveWork.away(fulfillment, reason).to(node.value()));
    }

    /** Units that wait to be picked become work of their own. */
    public Outcome<FulfillmentId> split(FulfillmentId fulfillment, LineUnits... units) {
        return oms.execute(new SplitWork(fulfillment.value(), List.of(units)));
    }

    /** Two pieces of work at one node become one. */
    public Outcome<FulfillmentId> merge(FulfillmentId fulfillment, FulfillmentId other) {
        return oms.execute(new MergeWork(fulfillment.value(), other.value()));
    }

    /** Writes down who carries a shipment, or corrects it. */
    public Outcome<ShipmentId> book(ShipmentId shipment, String carrier, String... tracking) {
        return oms.execute(new BookShipment(shipment.value(), carrier, List.of(tracking)));
    }

    /** What of a shipment has not arrived never will: it is sent again, and not charged again. */
    public Outcome<ShipmentId> lose(ShipmentId shipment, String reason, LineUnits... units) {
        return oms.execute(new LoseGoods(shipment.value(), List.of(units), reason));
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
