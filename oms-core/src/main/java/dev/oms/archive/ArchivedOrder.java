package dev.oms.archive;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.order.Order;
import dev.oms.payment.PaymentLedger;
import dev.oms.returns.Return;
import java.time.Instant;
import java.util.List;

/**
 * A closed order with everything that belongs to it, as it was when it was put away. Never changed again, but that its
 * customer can be taken out of it.
 *
 * @param payment its ledger; none for an order on account
 */
public record ArchivedOrder(
        Order order,
        List<PaymentLedger> payment,
        List<Fulfillment> fulfillments,
        List<Shipment> shipments,
        List<Return> returns,
        Instant archivedAt)
        implements Entity {
    public static final String KIND = "archived_order";

    public ArchivedOrder {
        payment = List.copyOf(payment);
        fulfillments = List.copyOf(fulfillments);
        shipments = List.copyOf(shipments);
        returns = List.copyOf(returns);
    }

    public static EntityKey key(OrderId order) {
        return new EntityKey(KIND, order.value());
    }

    @Override
    public EntityKey key() {
        return key(order.id());
    }

    @Override
    public String owner() {
        return order.id().value();
    }
}
