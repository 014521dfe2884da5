package dev.oms.internal.order;

import dev.oms.command.Refusal;
import dev.oms.common.CustomerId;
import dev.oms.common.OrderId;
import dev.oms.fulfillment.Fulfillment;
import dev.oms.fulfillment.Shipment;
import dev.oms.internal.engine.Decision;
import dev.oms.internal.engine.Draft;
import dev.oms.internal.engine.Reader;
import dev.oms.internal.file.FedTransfers;
import dev.oms.internal.file.OrderFile;
import dev.oms.inventory.Backorder;
import dev.oms.order.Operation;
import dev.oms.order.Order;
import dev.oms.order.OrderRules;
import dev.oms.payment.PaymentLedger;
import dev.oms.payment.PaymentRules;
import dev.oms.port.Facts;
import dev.oms.port.ReadSet;
import dev.oms.returns.Return;
import dev.oms.sourcing.SourcingCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What handlers of commands about an existing order have in common. */
public final class Orders {
    private Orders() {}

    /** The order and its money. */
    public static ReadSet reads(String orderId) {
        OrderId id = new OrderId(orderId);
        return ReadSet.NOTHING.with(Order.key(id)).with(PaymentLedger.key(id));
    }

    /** The order, its money, the work on it, its places in the queue, and what went wrong with sourcing it. */
    public static ReadSet readsWithWork(String orderId) {
        return reads(orderId).withOwned(List.of(Fulfillment.KIND, Backorder.KIND, SourcingCase.KIND), List.of(orderId));
    }

    /** All that, and the transfers that bring units of it, of which whoever cancels some has to give up as many. */
    public static Facts readWithWork(String orderId, ReadSet more, Reader reader) {
        return FedTransfers.and(reader.read(readsWithWork(orderId).and(more)), orderId, reader);
    }

    /** The order, its money, its returns, and its shipments, which say what was charged with what. */
    public static ReadSet readsWithReturns(String orderId) {
        return reads(orderId).withOwned(Return.KIND, orderId).withOwned(Shipment.KIND, orderId);
    }

    /** The customer of an order, where it exists and has one. */
    public static Optional<CustomerId> customer(Facts facts, OrderId id) {
        return facts.find(Order.key(id), Order.class).flatMap(v -> v.entity().customerId());
    }

    /** Opens the order's file and decides on it, if the order exists and it and its money allow the operation. */
    public static Decision on(
            String orderId, Operation operation, Facts facts, Draft draft, Function<OrderFile, Decision> decide) {
        Optional<OrderFile> file = OrderFile.open(facts, new OrderId(orderId), draft);
        if (file.isEmpty()) {
            return Decision.notFound("order", orderId);
        }
        List<Refusal> reasons = reasonsAgainst(file.get(), operation);
        return reasons.isEmpty() ? decide.apply(file.get()) : Decision.declined(reasons);
    }

    /** Reasons why an order and its money, as they are in its file by now, do not allow an operation. */
    public static List<Refusal> reasonsAgainst(OrderFile file, Operation operation) {
        List<Refusal> reasons = new ArrayList<>(OrderRules.reasonsAgainst(file.order(), operation));
        file.ledger().ifPresent(ledger -> reasons.addAll(PaymentRules.reasonsAgainst(file.order(), ledger, operation)));
        return reasons;
    }
}
