package dev.oms.order;

import dev.oms.common.Address;
import dev.oms.common.NodeId;
import java.time.LocalDate;
import java.util.List;

/** What becomes of an order when something of it changes. */
final class NextOrder {
    private final Order before;
    OrderState state;
    Address shipTo;
    List<NodeId> pickup;
    List<LocalDate> promised;
    List<OrderLine> lines;
    List<Hold> holds;
    int fulfillments;
    int shipments;
    int returns;
    List<PricingContext> pricing;
    List<DayShare> days;
    List<TaxEntry> taxes;

    NextOrder(Order before) {
        this.before = before;
        this.state = before.state();
        this.shipTo = before.shipTo();
        this.pickup = before.pickup();
        this.promised = before.promised();
        this.lines = before.lines();
        this.holds = before.holds();
        this.fulfillments = before.fulfillments();
        this.shipments = before.shipments();
        this.returns = before.returns();
        this.pricing = before.pricing();
        this.days = before.days();
        this.taxes = before.taxes();
    }

    Order done() {
        return new Order(
                before.id(),
                before.channel(),
                before.externalReference(),
                before.customer(),
                before.currency(),
                state,
                shipTo,
                pickup,
                promised,
                before.paymentMethod(),
                before.priority(),
                before.placedAt(),
                before.note(),
                lines,
                holds,
                fulfillments,
                shipments,
                returns,
                pricing,
                days,
                taxes,
                before.age());
    }
}
