package dev.oms;

import dev.oms.archive.ArchivedOrder;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.FulfillmentStatus;
import dev.oms.order.Order;
import dev.oms.order.ReturnStatus;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentStatus;
import dev.oms.returns.Return;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An order with everything that belongs to it, read at one moment. */
public final class OrderView {
    private final Order order;
    private final Optional<PaymentLedger> payment;
    private final List<Fulfillment> fulfillments;
    private final List<Shipment> shipments;
    private final List<Return> returns;
    private final Optional<Instant> archivedAt;

    OrderView(
            Order order,
            Optional<PaymentLedger> payment,
            List<Fulfillment> fulfillments,
            List<Shipment> shipments,
            List<Return> returns,
            Optional<Instant> archivedAt) {
        this.order = order;
        this.payment = payment;
        this.fulfillments = List.copyOf(fulfillments);
        this.shipments = List.copyOf(shipments);
        this.returns = List.copyOf(returns);
        this.archivedAt = archivedAt;
    }

    static OrderView of(ArchivedOrder archived) {
        return new OrderView(
                archived.order(),
                archived.payment().stream().findFirst(),
                archived.fulfillments(),
                archived.shipments(),
                archived.returns(),
                Optional.of(archived.archivedAt()));
    }

    public Order order() {
        return order;
    }

    /** The payment ledger; none for an order on account. */
    public Optional<PaymentLedger> payment() {
        return payment;
    }

    /** In the order in which they were made. */
    public List<Fulfillment> fulfillments() {
        return fulfillments;
    }

    /** In the order in which they left. */
    public List<Shipment> shipments() {
        return shipments;
    }

    /** In the order in which they were agreed. */
    public List<Return> returns() {
        return returns;
    }

    /** When the order was put away; none while it can still be changed. */
    public Optional<Instant> archivedAt() {
        return archivedAt;
    }

    public FulfillmentStatus fulfillmentStatus() {
        return order.fulfillmentStatus();
    }

    public ReturnStatus returnStatus() {
        return order.returnStatus();
    }

    public PaymentStatus paymentStatus() {
        return payment.map(ledger -> ledger.status(order.total())).orElse(PaymentStatus.NONE);
    }
}
