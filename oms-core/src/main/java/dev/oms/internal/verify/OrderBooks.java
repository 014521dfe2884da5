package dev.oms.internal.verify;

import dev.oms.command.StockMovement;
import dev.oms.common.NodeId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.inventory.Backorder;
import dev.oms.inventory.StockClaim;
import dev.oms.order.Order;
import dev.oms.order.WaitingOrder;
import dev.oms.payment.PaymentLedger;
import dev.oms.port.RecordedEvent;
import dev.oms.returns.Return;
import dev.oms.sourcing.SourcingCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that is written about one order.
 *
 * @param head hash of the last event, as the order holds it
 * @param keptElsewhere nodes of its claims whose stock somebody else still keeps
 * @param complete whether all of it can be read
 */
record OrderBooks(
        Order order,
        String head,
        List<RecordedEvent> events,
        List<StockMovement> movements,
        Optional<PaymentLedger> ledger,
        List<Fulfillment> fulfillments,
        List<Shipment> shipments,
        List<Return> returns,
        List<Backorder> backorders,
        List<StockClaim> claims,
        Set<NodeId> keptElsewhere,
        List<WaitingOrder> waiting,
        List<SourcingCase> cases,
        boolean complete) {}
