package dev.oms.internal.verify;

import dev.oms.command.Entity;
import dev.oms.command.EntityKey;
import dev.oms.command.Event;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.FulfillmentEvent;
import dev.oms.fulfillment.GoodsReleased;
import dev.oms.fulfillment.GoodsShipped;
import dev.oms.fulfillment.Shipment;
import dev.oms.fulfillment.ShipmentEvent;
import dev.oms.fulfillment.WorkSplit;
import dev.oms.inventory.ClaimEvent;
import dev.oms.inventory.ClaimOpened;
import dev.oms.inventory.StockClaim;
import dev.oms.order.Order;
import dev.oms.order.OrderEvent;
import dev.oms.order.OrderPlaced;
import dev.oms.payment.LedgerOpened;
import dev.oms.payment.PaymentEvent;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.RecordedEvent;
import dev.oms.returns.Return;
import dev.oms.returns.ReturnEvent;
import dev.oms.returns.ReturnRequested;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the events of an order add up to. */
final class Replayed {
    private final Map<EntityKey, Entity> states = new HashMap<>();

    private Replayed() {}

    /** Folds the events, oldest first; an event that does not fit is an exception. */
    static Replayed from(List<RecordedEvent> events) {
        Replayed replayed = new Replayed();
        events.forEach(replayed::fold);
        return replayed;
    }

    Optional<Entity> state(EntityKey key) {
        return Optional.ofNullable(states.get(key));
    }

    /** Every entity that the events know of. */
    Map<EntityKey, Entity> states() {
        return Map.copyOf(states);
    }

    private void fold(RecordedEvent recorded) {
        Event event = recorded.event();
        created(event).ifPresent(entity -> states.put(entity.key(), entity));
        EntityKey order = new EntityKey(Order.KIND, recorded.owner());
        if (event instanceof OrderEvent e) {
            change(order, Order.class, e::applyTo);
        }
        if (event instanceof FulfillmentEvent e) {
            change(Fulfillment.key(e.fulfillment()), Fulfillment.class, e::applyTo);
        }
        if (event instanceof ShipmentEvent e) {
            change(Shipment.key(e.shipment()), Shipment.class, e::applyTo);
        }
        if (event instanceof ReturnEvent e) {
            change(Return.key(e.returnId()), Return.class, e::applyTo);
        }
        if (event instanceof PaymentEvent e) {
            change(new EntityKey(PaymentLedger.KIND, recorded.owner()), PaymentLedger.class, e::applyTo);
        }
        if (event instanceof ClaimEvent e) {
            change(StockClaim.key(new OrderId(recorded.owner()), e.node()), StockClaim.class, e::applyTo);
        }
    }

    private static Optional<Entity> created(Event event) {
        if (event instanceof OrderPlaced e) {
            return Optional.of(e.order());
        }
        if (event instanceof LedgerOpened e) {
            return Optional.of(e.ledger());
        }
        if (event instanceof ClaimOpened e) {
            return Optional.of(e.claim());
        }
        if (event instanceof GoodsReleased e) {
            return Optional.of(e.work());
        }
        if (event instanceof WorkSplit e) {
            return Optional.of(e.part());
        }
        if (event instanceof GoodsShipped e) {
            return Optional.of(e.shipment());
        }
        return event instanceof ReturnRequested e ? Optional.of(e.agreed()) : Optional.empty();
    }

    private <E extends Entity> void change(EntityKey key, Class<E> type, UnaryOperator<E> step) {
        Entity before = states.get(key);
        dev.oms.common.InvariantViolation.require(before != null, "%s changes before it begins", key);
        states.put(key, step.apply(type.cast(before)));
    }
}
